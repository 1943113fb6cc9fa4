package vn.haidang.monitoring.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.LineEntry;

/**
 * What all witnesses say of a line at one moment; immutable. A witness of whom nothing was noted is absent because
 * nobody offers it.
 *
 * @param line the line
 * @param at the moment spoken of
 * @param window how far back from that moment the witnesses look
 * @param contacts whom to call
 * @param testimonies what each said; of the type of its witness
 */
public record LineEvidence(LineEntry line, Instant at, Duration window, Contacts contacts,
        Map<Witness<?>, Testimony<?>> testimonies) {

    public LineEvidence {
        testimonies = Map.copyOf(testimonies);
        testimonies.forEach(Witness::cast);
    }

    /** Nobody was heard yet. */
    public static LineEvidence of(LineEntry line, Instant at, Duration window, Contacts contacts) {
        return new LineEvidence(line, at, window, contacts, Map.of());
    }

    /** The begin of the window. */
    public Instant from() {
        return at.minus(window);
    }

    /** This evidence, with what a witness says in the place of what it said before. */
    public <T extends Statement> LineEvidence with(Witness<T> witness, Testimony<T> testimony) {
        Map<Witness<?>, Testimony<?>> more = new LinkedHashMap<>(testimonies);
        more.put(witness, testimony);
        return new LineEvidence(line, at, window, contacts, more);
    }

    /** This evidence with what a witness said at its moment. */
    public <T extends Statement> LineEvidence telling(Witness<T> witness, T statement) {
        return with(witness, new Testimony.Told<>(statement, at));
    }

    /** This evidence with the reason why a witness says nothing. */
    public <T extends Statement> LineEvidence lacking(Witness<T> witness, Absence why) {
        return with(witness, new Testimony.Absent<>(why));
    }

    /** What a witness says, or why it says nothing. */
    public <T extends Statement> Testimony<T> ask(Witness<T> witness) {
        Testimony<?> testimony = testimonies.get(witness);
        return testimony == null ? new Testimony.Absent<>(Absence.NOT_OFFERED) : witness.cast(testimony);
    }

    /** What a witness says, if anything. */
    public <T extends Statement> Optional<T> told(Witness<T> witness) {
        return ask(witness).statement();
    }

    /**
     * Whom to call about the line, as the registry names them; empty text when it names nobody.
     *
     * @param carrier at the carrier
     * @param unit at the far end
     */
    public record Contacts(String carrier, String unit) {

        /** Nobody is known. */
        public static final Contacts NONE = new Contacts("", "");
    }
}
