package vn.haidang.registry.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.text.Language;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

/** A few types of the registry's model, for tests of what is told about elements; the ids are the codes. */
public final class SmallModel {

    public static final Texts TEXTS = Messages.in(UiLanguage.of(Language.VIETNAMESE));

    private static final Feature CODE = feature("code", Kind.TEXT, false, "");
    private static final Feature NAME = feature("name", Kind.TEXT, false, "");
    private static final Feature PROVENANCE = feature("provenance", Kind.PART, true, "Provenance");

    public static final ElementType ORIGIN = new ElementType("Provenance", false, Set.of("Provenance"),
            List.of(feature("feature", Kind.TEXT, false, ""), feature("source", Kind.CHOICE, false,
                    "ProvenanceSource")));
    public static final ElementType PLACE = type("Place");
    public static final ElementType UNIT = type("Unit");
    public static final ElementType SERVICE = type("Service");
    public static final ElementType SERVER = type("Server", feature("place", Kind.REFERENCE, false, "Place"),
            feature("runsOn", Kind.REFERENCE, true, "Server"), feature("warrantyEnd", Kind.DAY, false, ""));

    private static final RegistrySchema SCHEMA = new RegistrySchema(List.of(ORIGIN, PLACE, UNIT, SERVICE, SERVER));

    private SmallModel() {}

    private static Feature feature(String name, Kind kind, boolean many, String target) {
        return new Feature(name, kind, many, false, target.isEmpty() ? Optional.empty() : Optional.of(target),
                List.of(), Map.of());
    }

    private static ElementType type(String name, Feature... more) {
        List<Feature> features = new ArrayList<>(List.of(CODE, NAME, PROVENANCE));
        features.addAll(Arrays.asList(more));
        return new ElementType(name, false, Set.of(name, RegistrySchema.ELEMENT), features);
    }

    public static Element element(ElementType type, String code, String name) {
        return new Element(code, 1, Values.builder(type).put("code", List.of(new Value.Text(code)))
                .put("name", List.of(new Value.Text(name))).build());
    }

    public static RegistrySnapshot snapshot(long commit, Element... elements) {
        return RegistrySnapshot.of(commit, SCHEMA, Arrays.asList(elements));
    }
}
