package vn.haidang.monitoring.snmp.internal.definition;

/** A definition cannot be read: in which line, and why. */
final class DefinitionException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Flaw flaw;
    private final String text;

    /** What is wrong; each has a message of its own. */
    enum Flaw {
        LINE("line"), SECTION("section"), KEY("key"), VALUE("value"), METRIC("metric"), STATE("state"), MISSING(
                "missing"), LONG("long"), UNREADABLE("unreadable");

        private final String code;

        Flaw(String code) {
            this.code = "definition." + code;
        }

        String code() {
            return code;
        }
    }

    DefinitionException(int line, Flaw flaw, String text) {
        super(line + ": " + flaw + " " + text);
        this.line = line;
        this.flaw = flaw;
        this.text = text;
    }

    int line() {
        return line;
    }

    Flaw flaw() {
        return flaw;
    }

    String text() {
        return text;
    }
}
