package vn.haidang.monitoring.internal.verdict;

import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;

/** A part of a sentence with its own values: what one testimony means. */
record Sentence(String name, MessageArguments arguments) implements LocalText {

    private static final String PREFIX = "verdict.argument.";

    static Sentence of(String name) {
        return new Sentence(name, MessageArguments.none());
    }

    Sentence with(String argument, Object value) {
        return new Sentence(name, arguments.with(argument, value));
    }

    @Override
    public String in(ValueFormat format) {
        return Messages.CATALOGUE.text(format, PREFIX + name, arguments);
    }
}
