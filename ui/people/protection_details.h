// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"

namespace twinbook {

struct Consent;
struct DataRequest;
struct FormerPupil;
struct Person;
struct RetentionRule;
struct SafeguardingCheck;

Detail consentDetail(const Store &store, const Consent &consent, const Asked &asked);
Detail checkDetail(const Store &store, const SafeguardingCheck &check, const Asked &asked);
Detail requestDetail(const Store &store, const DataRequest &request, const Asked &asked);
Detail retentionDetail(const Store &store, const RetentionRule &rule, const Asked &asked);
Detail formerPupilDetail(const Store &store, const FormerPupil &pupil, const Asked &asked);

// What a person has agreed to, their checks, and what they took part in when young.
DetailPart consentsPart(const Store &store, const Person &person, const Asked &asked);

} // namespace twinbook
