package vn.haidang.registry.ui.internal.expiry;

import vn.haidang.ui.look.StateLook;

/** How near an end is. */
enum ExpiryTerm {
    /** It has passed. */
    OVERDUE(StateLook.FAULT),
    /** Within 30 days, today included. */
    MONTH(StateLook.ATTENTION),
    /** Within 90 days. */
    QUARTER(StateLook.INFORMATION),
    /** Later. */
    LATER(StateLook.GOOD);

    private static final long MONTH_DAYS = 30;
    private static final long QUARTER_DAYS = 90;

    private final StateLook look;

    ExpiryTerm(StateLook look) {
        this.look = look;
    }

    /** The term of an end so many days from today; its last day still counts. */
    static ExpiryTerm in(long days) {
        if (days < 0) {
            return OVERDUE;
        } else if (days <= MONTH_DAYS) {
            return MONTH;
        }
        return days <= QUARTER_DAYS ? QUARTER : LATER;
    }

    StateLook look() {
        return look;
    }
}
