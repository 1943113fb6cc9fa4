package vn.haidang.registry.internal.backup;

import vn.haidang.base.progress.Progress;

/** Tells progress of many small steps by the thousand, and asks as often whether to stop. */
final class Steps {

    private static final int A_TIME = 1_000;

    private final Progress progress;
    private long untold;

    Steps(Progress progress, String task, long units) {
        this.progress = progress;
        progress.begin(task, (int) Math.min(units, Integer.MAX_VALUE));
        progress.stopIfCancelled();
    }

    void done(long units) {
        untold += units;
        if (untold >= A_TIME) {
            progress.advance((int) Math.min(untold, Integer.MAX_VALUE));
            untold = 0;
            progress.stopIfCancelled();
        }
    }
}
