// SPDX-License-Identifier: MIT
#pragma once

#include "integration/samplewindow.h"

#include <functional>
#include <map>

namespace triptych {

/// The window on the sample in any state that a person may meet it in: reads the sample once, and lets a scene say what
/// each side's source does.
class Stage
{
public:
    /// What a side's source does when it is read.
    enum class Acts { Tells, Holds, Fails };

    /// Starts a server, loads the sample into it and reads all three sides; some seconds.
    [[nodiscard]] Result<void> prepare();

    /// The folder of the project that the sample's models and document stand in; the current one, so that the window
    /// calls them by short names.
    [[nodiscard]] QString project() const { return m_project.filePath(QStringLiteral("media_share")); }

    /// A new window of 1440×900 that shows nothing yet.
    MainWindow &open();
    /// Lets the window compare, each side's source acting so; waits until those that tell or fail have done so.
    void compare(const PerSide<Acts> &acts = everyoneTells());
    /// Likewise, with these schemas in place of the sample's.
    void compareSchemas(const PerSide<Schema> &schemas);
    /// What the sources tell from the next reading on.
    void setSchemas(const PerSide<Schema> &schemas) { *m_schemas = schemas; }
    /// What the sources do from the next reading on.
    void act(const PerSide<Acts> &acts) { *m_acts = acts; }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const PerSide<Schema> &sample() const { return m_sample; }
    [[nodiscard]] const SourceChoice &choice() const { return m_choice; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    [[nodiscard]] QAction *action(const char *name) const; ///< "copy"
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    [[nodiscard]] static PerSide<Acts> everyoneTells();

    static constexpr int rows = 48213; ///< of any table, when NULLs are counted
    [[nodiscard]] static double nullFraction(const QString &column) { return double(column.size() % 5) / 40; }

private:
    [[nodiscard]] SourceTools tools() const;
    [[nodiscard]] bool prepareProject();

    QTemporaryDir m_project;
    SampleWindow m_live;
    SourceChoice m_choice;
    PerSide<Schema> m_sample;
    std::shared_ptr<PerSide<Schema>> m_schemas = std::make_shared<PerSide<Schema>>();
    std::shared_ptr<PerSide<Acts>> m_acts = std::make_shared<PerSide<Acts>>(everyoneTells());
    NoPasswords m_passwords;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace triptych
