-- SPDX-FileCopyrightText: 2026 The Twinbook founders
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Why: the register of gifts, newest first, sorts 100,000 entries at once
-- Min compatible: 1

CREATE INDEX gift_newest ON gift(-CAST(replace(received_on,'-','') AS INTEGER), id);
