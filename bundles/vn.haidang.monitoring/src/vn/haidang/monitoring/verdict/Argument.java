package vn.haidang.monitoring.verdict;

import vn.haidang.base.text.LocalText;

/**
 * What one testimony means for a verdict.
 *
 * @param side whether it speaks for it, against it, or lacks
 * @param witness who said it, or did not
 * @param text what was said, with its figures and times, as a part of a sentence; of an absent one its name and why
 */
public record Argument(Side side, Witness<?> witness, LocalText text) {

    /** What an argument does. */
    public enum Side {
        FOR, AGAINST, ABSENT
    }
}
