package vn.haidang.signature.internal.judge;

import vn.haidang.signature.internal.path.FoundPaths;
import vn.haidang.signature.internal.revocation.KnownLists;

/**
 * What requests of one verifier need not find out again: lists by their bytes, paths by all that they depend on. It saves
 * time and decides nothing. Safe for use by several threads.
 */
public record JudgeMemory(KnownLists lists, FoundPaths paths) {

    /** One that remembers nothing yet. */
    public JudgeMemory() {
        this(new KnownLists(), new FoundPaths());
    }
}
