// SPDX-License-Identifier: MIT
#pragma once

#include "sources/python/value.h"

namespace triptych::python {

/// The MetaData that a table belongs to.
struct ModelMetadata
{
    /// What its options stand on: MetaData(…), or the `Base.metadata` that they were assigned to; or nullptr.
    const Instance *settings = nullptr;
    Value identity; ///< the same for tables of one MetaData; None: reading can't tell which it is
    QString bind; ///< Flask-SQLAlchemy's __bind_key__

    /// False where the two are certainly not one.
    [[nodiscard]] bool mayBe(const ModelMetadata &other) const;
    bool operator==(const ModelMetadata &) const = default;
};

/// What an expression stands for: `MetaData()`, `Base.metadata`, `db.metadata`, `registry.metadata`.
[[nodiscard]] ModelMetadata metadataOf(const Value &value);

/// The MetaData of a class: its own, its registry's, or that of the declarative base that it stands on.
[[nodiscard]] ModelMetadata classMetadata(const Class *cls);

/// The type_annotation_map that holds for a class, or nullptr.
[[nodiscard]] const Dictionary *typeAnnotationMap(const Class *cls);

} // namespace triptych::python
