package vn.haidang.registry.internal.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Feature.Kind;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.model.RegistryPackage;

/**
 * The registry's types as the generated model defines them, and the way between the two. The features of a type stand in
 * the order of those of its class, without the id, which is an element's key and not one of its values.
 */
public final class EcoreSchema {

    private static final String HINTS = "urn:vn.haidang:registry";

    private static final Map<Class<?>, Kind> KINDS = Map.of(String.class, Kind.TEXT, Integer.class, Kind.WHOLE,
            Long.class, Kind.WHOLE, Boolean.class, Kind.FLAG, BigDecimal.class, Kind.DECIMAL, LocalDate.class,
            Kind.DAY, Instant.class, Kind.MOMENT);

    /** The types of this program's model; there is one, so that types are the same wherever they are compared. */
    public static final EcoreSchema REGISTRY = new EcoreSchema();

    private final RegistrySchema schema;
    private final Map<EClass, ElementType> types = new HashMap<>();
    private final Map<ElementType, EClass> classes = new HashMap<>();
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    private EcoreSchema() {
        List<ElementType> all = new ArrayList<>();
        for (EClassifier classifier : RegistryPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass eClass) {
                List<EStructuralFeature> stored = eClass.getEAllStructuralFeatures().stream()
                        .filter(feature -> !(feature instanceof EAttribute attribute && attribute.isID())).toList();
                ElementType type = new ElementType(eClass.getName(), eClass.isAbstract(), kinds(eClass),
                        stored.stream().map(EcoreSchema::feature).toList());
                types.put(eClass, type);
                classes.put(type, eClass);
                features.put(eClass, stored);
                all.add(type);
            }
        }
        schema = new RegistrySchema(all);
    }

    /** The types as others see them. */
    public RegistrySchema types() {
        return schema;
    }

    /** The type of a class. */
    public ElementType type(EClass eClass) {
        return types.get(eClass);
    }

    /** The class of a type. */
    public EClass eClass(ElementType type) {
        return Optional.ofNullable(classes.get(type))
                .orElseThrow(() -> new IllegalArgumentException(type + " is of another model"));
    }

    /** The features of a class, each at the place of its twin in {@link ElementType#features()}. */
    public List<EStructuralFeature> features(EClass eClass) {
        return features.get(eClass);
    }

    private static Set<String> kinds(EClass eClass) {
        Set<String> names = new LinkedHashSet<>();
        names.add(eClass.getName());
        eClass.getEAllSuperTypes().forEach(type -> names.add(type.getName()));
        return names;
    }

    private static Feature feature(EStructuralFeature feature) {
        Kind kind = kind(feature);
        Optional<String> target = kind == Kind.REFERENCE || kind == Kind.PART || kind == Kind.CHOICE
                ? Optional.of(feature.getEType().getName())
                : Optional.empty();
        List<String> literals = feature.getEType() instanceof EEnum choices
                ? choices.getELiterals().stream().map(EEnumLiteral::getLiteral).toList()
                : List.of();
        return new Feature(feature.getName(), kind, feature.isMany(), feature.isRequired(), target, literals,
                hints(feature));
    }

    private static Kind kind(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? Kind.PART : Kind.REFERENCE;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        Kind kind = type instanceof EEnum ? Kind.CHOICE : KINDS.get(type.getInstanceClass());
        if (kind == null) {
            throw new IllegalStateException("the registry has no values for " + feature);
        }
        return kind;
    }

    private static Map<String, String> hints(EStructuralFeature feature) {
        EAnnotation annotation = feature.getEAnnotation(HINTS);
        return annotation == null ? Map.of() : new LinkedHashMap<>(annotation.getDetails().map());
    }
}
