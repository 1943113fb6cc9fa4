package vn.haidang.monitoring.simulation.internal;

import java.nio.charset.StandardCharsets;

/** A line of a recording that cannot be read: which rule it breaks and which part of it does. */
final class BrokenLine extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String code;
    private final String text;

    BrokenLine(String rule, String text) {
        super(rule);
        this.code = "recording.line." + rule;
        this.text = text;
    }

    String code() {
        return code;
    }

    /** The part in question, short enough for a sentence. */
    String shownText() {
        String readable = new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return readable.length() <= SHOWN ? readable : readable.substring(0, SHOWN) + "…";
    }
}
