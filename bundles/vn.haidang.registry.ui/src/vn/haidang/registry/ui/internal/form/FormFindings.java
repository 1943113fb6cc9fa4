package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.Element;
import vn.haidang.registry.Feature;
import vn.haidang.registry.words.ModelWord;

/** Puts what the checks found to the fields it is about. */
final class FormFindings {

    /** Findings that name no field, by the field they are about. */
    private static final Map<String, String> FIELDS = Map.of("registry.check.badCode", "code",
            "registry.check.codeTaken", "code", "registry.check.termEndsFirst", "validTo");

    private FormFindings() {}

    /** The findings about some elements, by the name of the field; under an empty name those about no field. */
    static Map<String, List<Finding>> byField(List<Finding> findings, List<Element> elements) {
        Map<String, Element> shown = new HashMap<>();
        elements.forEach(element -> shown.put(element.id(), element));
        Map<String, List<Finding>> byField = new HashMap<>();
        for (Finding finding : findings) {
            finding.subject().map(link -> shown.get(link.id())).ifPresent(about -> byField
                    .computeIfAbsent(field(finding, about), field -> new ArrayList<>()).add(finding));
        }
        return byField;
    }

    /** What a part lacks stands at the field that has the part. */
    private static String field(Finding finding, Element element) {
        if (finding.arguments().values().get("feature") instanceof ModelWord word) {
            return word.owner().equals(element.type().name())
                    ? word.name()
                    : element.type().features().stream()
                            .filter(feature -> feature.target().filter(word.owner()::equals).isPresent())
                            .map(Feature::name).findFirst().orElse("");
        }
        return FIELDS.getOrDefault(finding.code(), "");
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
