package vn.haidang.monitoring.internal.verdict;

import java.util.List;

import vn.haidang.base.text.JoinedText;
import vn.haidang.base.text.LocalText;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.internal.Messages;

/** A sentence around several words, with a space before it; nothing when there are none. */
record Clause(String name, List<LocalText> parts) implements LocalText {

    Clause {
        parts = List.copyOf(parts);
    }

    @Override
    public String in(ValueFormat format) {
        return parts.isEmpty()
                ? ""
                : " " + Messages.CATALOGUE.text(format, name,
                        MessageArguments.none().with("parts", new JoinedText(parts, "; ")));
    }
}
