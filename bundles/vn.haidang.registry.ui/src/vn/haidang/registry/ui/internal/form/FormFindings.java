package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.Element;
import vn.haidang.registry.Value;
import vn.haidang.registry.Value.Part;
import vn.haidang.registry.words.ModelWords;

/** Puts what the checks found to the fields it is about. */
final class FormFindings {

    /** Findings that name no field, by the field they are about. */
    private static final Map<String, String> FIELDS = Map.of("registry.check.badCode", "code",
            "registry.check.codeTaken", "code", "registry.check.termEndsFirst", "validTo");

    private FormFindings() {}

    /** The findings about some elements, by the name of the field; under an empty name those about no field. */
    static Map<String, List<Finding>> byField(List<Finding> findings, List<Element> elements, ModelWords words) {
        Map<String, Element> shown = new HashMap<>();
        elements.forEach(element -> shown.put(element.id(), element));
        Map<String, List<Finding>> byField = new HashMap<>();
        for (Finding finding : findings) {
            Optional<Element> element = finding.subject().map(link -> shown.get(link.id()));
            element.ifPresent(about -> byField.computeIfAbsent(field(finding, about), field -> new ArrayList<>())
                    .add(inWords(finding, about, words)));
        }
        return byField;
    }

    /** A field that a check finds empty and the element has is one of a part. */
    private static String field(Finding finding, Element element) {
        String named = FIELDS.getOrDefault(finding.code(), name(finding));
        boolean ofPart = element.type().feature(named).isEmpty()
                || finding.code().equals("registry.check.required") && !element.all(named).isEmpty();
        return !ofPart
                ? named
                : element.type().features().stream()
                        .filter(feature -> element.all(feature.name()).stream().anyMatch(value -> has(value, named)))
                        .map(feature -> feature.name()).findFirst().orElse("");
    }

    private static boolean has(Value value, String field) {
        return value instanceof Part part && part.values().type().feature(field).isPresent()
                && !part.values().type().name().equals("Provenance") && part.values().all(field).isEmpty();
    }

    private static String name(Finding finding) {
        return finding.arguments().values().getOrDefault("feature", "").toString();
    }

    /** What a finding says, with the field called as people call it where its element is known. */
    static String sentence(Finding finding, FieldContext context) {
        Optional<Element> about = finding.subject()
                .flatMap(link -> context.work().snapshot().flatMap(snapshot -> snapshot.element(link.id())));
        return about.map(element -> inWords(finding, element, context.words())).orElse(finding)
                .summary(context.language().format());
    }

    /** The checks know fields by their names in the model; people do not. */
    private static Finding inWords(Finding finding, Element element, ModelWords words) {
        String name = name(finding);
        return name.isEmpty() ? finding : finding.with("feature", words.feature(element.type(), name));
    }

    /** The fields in which something has to be corrected. */
    static Set<String> wrong(Map<String, List<Finding>> byField) {
        Set<String> wrong = new HashSet<>();
        byField.forEach((field, findings) -> {
            if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
                wrong.add(field);
            }
        });
        return wrong;
    }
}
