package vn.haidang.monitoring.snmp.internal.definition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.haidang.base.finding.FindingException;

/**
 * One way to find out a property of a device.
 *
 * @param origin where it is told
 * @param pattern what of it counts: its groups with a space between, or all that matches when it has none
 * @param when under which condition this is asked at all
 */
public record Source(Origin origin, Optional<Pattern> pattern, Optional<Condition> when) {

    Optional<String> text(Told told) throws FindingException {
        if (when.isPresent() && !when.get().holds(told)) {
            return Optional.empty();
        }
        return told.text(origin).flatMap(this::part).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> part(String text) {
        if (pattern.isEmpty()) {
            return Optional.of(text);
        }
        Matcher matcher = pattern.get().matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(matcher.groupCount() == 0
                ? matcher.group()
                : IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group)
                        .filter(group -> group != null && !group.isBlank()).map(String::strip)
                        .collect(Collectors.joining(" ")));
    }
}
