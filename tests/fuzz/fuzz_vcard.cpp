// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer: build with TWINBOOK_FUZZ and clang; seeds come from tst_fuzz_smoke with TWINBOOK_FUZZ_CORPUS
// set.
#include "fuzz/readers.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    twinbook::fuzz::vCard(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
