package vn.haidang.base.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;

/**
 * The result of one check: how grave, which rule, about what, on which evidence. Signature checks, line checks, report
 * checks and the program's own errors all end as findings, and one list shows them all.
 * <p>
 * Immutable. The texts are rendered for each viewer from the code and the typed arguments: the catalogue must have
 * {@code <code>.summary} (one sentence) and may have {@code <code>.explanation} and {@code <code>.remedy}.
 *
 * @param severity how grave
 * @param code the stable, descriptive code: {@code signature.integrity.broken}
 * @param arguments the values of the texts
 * @param citation the article, standard or MIB object the rule comes from
 * @param subject the object it is about
 * @param evidence what was observed
 * @param catalogue where the texts are
 */
public record Finding(Severity severity, String code, MessageArguments arguments, Optional<String> citation,
        Optional<ObjectLink> subject, List<Evidence> evidence, MessageCatalogue catalogue) {

    public Finding {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(catalogue, "catalogue");
        evidence = List.copyOf(evidence);
    }

    /** A finding without arguments; add to it with {@code with}, {@code citing}, {@code about} and {@code showing}. */
    public static Finding of(MessageCatalogue catalogue, Severity severity, String code) {
        return new Finding(severity, code, MessageArguments.none(), Optional.empty(), Optional.empty(), List.of(),
                catalogue);
    }

    /** This finding with one more argument; for the types see {@link MessageArguments}. */
    public Finding with(String name, Object value) {
        return new Finding(severity, code, arguments.with(name, value), citation, subject, evidence, catalogue);
    }

    /** This finding with the source of its rule. */
    public Finding citing(String source) {
        return new Finding(severity, code, arguments, Optional.of(source), subject, evidence, catalogue);
    }

    /** This finding about that object. */
    public Finding about(ObjectLink object) {
        return new Finding(severity, code, arguments, citation, Optional.of(object), evidence, catalogue);
    }

    /** This finding with one more piece of evidence. */
    public Finding showing(String label, String value) {
        List<Evidence> more = new ArrayList<>(evidence);
        more.add(new Evidence(label, value));
        return new Finding(severity, code, arguments, citation, subject, more, catalogue);
    }

    /** The finding in one sentence. */
    public String summary(ValueFormat format) {
        return catalogue.text(format, code + ".summary", arguments);
    }

    /** Why it is so, or empty when the summary says it all. */
    public Optional<String> explanation(ValueFormat format) {
        return catalogue.optionalText(format, code + ".explanation", arguments);
    }

    /** What to do, or empty when there is nothing to do. */
    public Optional<String> remedy(ValueFormat format) {
        return catalogue.optionalText(format, code + ".remedy", arguments);
    }
}
