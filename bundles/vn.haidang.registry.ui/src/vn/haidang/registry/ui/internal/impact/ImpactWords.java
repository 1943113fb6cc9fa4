package vn.haidang.registry.ui.internal.impact;

import java.util.Comparator;
import java.util.List;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Strength;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/** Says what stops, how surely and why. */
final class ImpactWords {

    /** What people ask about stands first. */
    private static final List<String> ENDS = List.of("Service", "Unit");

    private final Texts texts;
    private final ModelWords words;

    ImpactWords(Texts texts) {
        this.texts = texts;
        this.words = new ModelWords(texts.format());
    }

    static StateLook look(Strength strength) {
        return strength == Strength.WILL ? StateLook.FAULT : StateLook.ATTENTION;
    }

    String strength(Affected one) {
        return texts.get(one.cause().isEmpty() ? "impact.fails" : "impact.strength." + one.strength().name());
    }

    String type(ElementType type) {
        return words.type(type);
    }

    String type(String type) {
        return words.type(type);
    }

    static String name(Element element) {
        return element.code() + " " + element.name();
    }

    /** The way from what fails: {@code UPS-01 → MC-01 (Nguồn lưu điện) → VM-01 (Chạy trên)}. */
    String why(Affected one, RegistrySchema schema) {
        StringBuilder way = new StringBuilder();
        for (Affected step : one.path()) {
            if (step.cause().isEmpty()) {
                way.append(step.element().code());
            } else {
                way.append(" → ").append(texts.get("impact.step", MessageArguments.none()
                        .with("object", step.element().code()).with("relation", relation(step, schema))));
            }
        }
        return way.toString();
    }

    /** What ties something to its cause: a field of either, a link between both, or a declared relation. */
    private String relation(Affected step, RegistrySchema schema) {
        String via = step.via();
        ElementType type = step.element().type();
        ElementType cause = step.cause().orElseThrow().element().type();
        if (type.feature(via).isPresent()) {
            return words.feature(type, via);
        } else if (cause.feature(via).isPresent()) {
            return words.feature(cause, via);
        } else if (schema.type(via).isPresent()) {
            return words.type(via);
        }
        return schema.type("Relation").flatMap(relation -> relation.feature("kind"))
                .filter((Feature kind) -> kind.literals().contains(via)).map(kind -> words.choice(kind, via))
                .orElseGet(() -> words.feature(type, via));
    }

    /** Services and units first, then by type; the surest and nearest first within one. */
    Comparator<Affected> byType() {
        return Comparator.comparingInt((Affected one) -> rank(one.element().type()))
                .thenComparing(one -> words.type(one.element().type()))
                .thenComparing(Affected::strength, Comparator.reverseOrder())
                .thenComparingInt(Affected::depth).thenComparing(one -> one.element().code());
    }

    private static int rank(ElementType type) {
        int rank = ENDS.indexOf(type.name());
        return rank < 0 ? ENDS.size() : rank;
    }
}
