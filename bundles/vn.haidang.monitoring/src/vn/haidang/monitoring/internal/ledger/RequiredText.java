package vn.haidang.monitoring.internal.ledger;

/** Texts that people give, before they are stored. */
final class RequiredText {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_REASON = 1_000;

    private RequiredText() {}

    static void name(String person) {
        require(person, LONGEST_NAME, "a person's name");
    }

    static void require(String text, int longest, String what) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("not " + what + ": " + text.length() + " characters");
        }
    }
}
