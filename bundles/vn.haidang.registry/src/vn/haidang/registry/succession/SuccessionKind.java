package vn.haidang.registry.succession;

import java.util.Locale;

/** The ways in which units become others. */
public enum SuccessionKind {
    /** Several become one; all they had goes to it. */
    MERGE,
    /** One becomes several; for each thing it is decided which of them gets it. */
    SPLIT,
    /** One goes on under another name. */
    RENAME,
    /** Units end; another gets what they had. */
    DISSOLVE,
    /** Units go on, and another gets the things that are named. */
    TRANSFER;

    /** Its literal in the model. */
    public String literal() {
        return name().toLowerCase(Locale.ROOT);
    }
}
