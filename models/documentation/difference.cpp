// SPDX-License-Identifier: MIT
#include "difference.h"

#include <git2.h>

#include <memory>

namespace triptych {

QByteArray difference(const QByteArray &before, const QByteArray &after, const QString &name)
{
    struct Library
    {
        Library() { git_libgit2_init(); }
        ~Library() { git_libgit2_shutdown(); }
    };
    static const Library library;

    const QByteArray path = name.toUtf8();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_FORCE_TEXT;
    git_patch *made = nullptr;
    git_patch_from_buffers(&made, before.constData(), size_t(before.size()), path.constData(), after.constData(),
        size_t(after.size()), path.constData(), &options);
    const std::unique_ptr<git_patch, decltype(&git_patch_free)> patch(made, git_patch_free);
    git_buf text = GIT_BUF_INIT;
    if (patch)
        git_patch_to_buf(&text, patch.get());
    const QByteArray result(text.ptr, qsizetype(text.size));
    git_buf_dispose(&text);
    return result;
}

} // namespace triptych
