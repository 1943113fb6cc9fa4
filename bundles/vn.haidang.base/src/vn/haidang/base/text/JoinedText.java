package vn.haidang.base.text;

import java.util.List;
import java.util.stream.Collectors;

/** Several words in the viewer's language, one behind the other with a separator between, such as what can be chosen from. */
public record JoinedText(List<LocalText> parts, String separator) implements LocalText {

    public JoinedText {
        parts = List.copyOf(parts);
    }

    @Override
    public String name() {
        return parts.stream().map(LocalText::name).collect(Collectors.joining(separator));
    }

    @Override
    public String in(ValueFormat format) {
        return parts.stream().map(part -> part.in(format)).collect(Collectors.joining(separator));
    }
}
