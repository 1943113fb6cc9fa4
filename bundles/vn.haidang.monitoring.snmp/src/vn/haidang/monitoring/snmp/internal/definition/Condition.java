package vn.haidang.monitoring.snmp.internal.definition;

import java.util.Optional;
import java.util.regex.Pattern;

import vn.haidang.base.finding.FindingException;

/** That a text matches a pattern somewhere. */
public record Condition(Origin origin, Pattern pattern) {

    boolean holds(Told told) throws FindingException {
        Optional<String> text = told.text(origin);
        return text.isPresent() && pattern.matcher(text.get()).find();
    }
}
