// SPDX-License-Identifier: MIT
#include "items/roles.h"

#include <QCoreApplication>

namespace triptych {

namespace {

struct FacetWords
{
    Q_DECLARE_TR_FUNCTIONS(triptych::FacetWords)
};

} // namespace

QString text(Facet facet)
{
    switch (facet) {
    case Facet::Name:
        return FacetWords::tr("Name");
    case Facet::Type:
        return FacetWords::tr("Type");
    case Facet::Null:
        return FacetWords::tr("Null");
    case Facet::Key:
        return FacetWords::tr("Key");
    }
    return {};
}

} // namespace triptych
