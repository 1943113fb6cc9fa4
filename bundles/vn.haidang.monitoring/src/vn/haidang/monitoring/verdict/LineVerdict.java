package vn.haidang.monitoring.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;

/**
 * What is behind the way a line is; immutable.
 *
 * @param line the line's code
 * @param cause the cause
 * @param confidence how firmly that stands
 * @param alternatives other causes that fit as well, or, when it cannot be told, those that are still open
 * @param silentFrom when the silence began that it explains; empty when the line did not fall silent
 * @param at the moment spoken of
 * @param arguments what each testimony means for it, and those that lack
 * @param finding the same as one sentence, with the confidence and what lacks as explanation, what to do next and whom
 *        to call as remedy, and every argument as evidence
 */
public record LineVerdict(String line, LineCause cause, Confidence confidence, List<LineCause> alternatives,
        Optional<Instant> silentFrom, Instant at, List<Argument> arguments, Finding finding) {
    public LineVerdict {
        alternatives = List.copyOf(alternatives);
        arguments = List.copyOf(arguments);
    }
}
