package vn.haidang.registry.ui.internal.work;

import java.util.Optional;

/** Counts the steps of an editing session, which does not tell how many it could take back. For the UI thread. */
final class StepCount {

    private Optional<Object> thing = Optional.empty();
    private boolean counted;
    private int done;
    private int undone;

    /** What is changed next is a step of its own, whatever it is. */
    void beginNext() {
        thing = Optional.empty();
    }

    /** Whether changing this begins another step. */
    boolean isNext(Object changed) {
        boolean next = !thing.equals(Optional.of(changed));
        thing = Optional.of(changed);
        counted &= !next;
        return next;
    }

    /** The running step has changed something. */
    void changed() {
        if (!counted) {
            counted = true;
            done++;
        }
        undone = 0;
    }

    void undone() {
        beginNext();
        done = Math.max(0, done - 1);
        undone++;
    }

    void redone() {
        beginNext();
        done++;
        undone = Math.max(0, undone - 1);
    }

    void reset() {
        beginNext();
        done = 0;
        undone = 0;
    }

    boolean canUndo() {
        return done > 0;
    }

    boolean canRedo() {
        return undone > 0;
    }
}
