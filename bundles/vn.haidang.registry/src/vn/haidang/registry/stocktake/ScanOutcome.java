package vn.haidang.registry.stocktake;

import java.util.Optional;

import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Element;

/**
 * What a scanned code or serial number turned out to be, for whoever holds the scanner.
 *
 * @param asset what has that code or serial number
 * @param registered the place the registry has it in
 * @param commit how recording it ended
 */
public record ScanOutcome(Kind kind, Optional<Element> asset, Optional<Element> registered, CommitResult commit) {

    /** What it can be. */
    public enum Kind {
        /** It is where the registry has it. */
        FOUND,
        /** It belongs to another place or unit. */
        ELSEWHERE,
        /** It was seen there before; nothing is recorded again. */
        AGAIN,
        /** Nothing has that code or serial number, or several have. */
        UNKNOWN,
        /** The campaign took no more; the commit says why. */
        NOT_RECORDED
    }
}
