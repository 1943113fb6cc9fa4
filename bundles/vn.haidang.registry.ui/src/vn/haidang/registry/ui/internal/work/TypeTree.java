package vn.haidang.registry.ui.internal.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySchema;

/** The types of elements as a tree: below each abstract type what is a kind of it. Immutable. */
public final class TypeTree {

    private final RegistrySchema schema;

    public TypeTree(RegistrySchema schema) {
        this.schema = schema;
    }

    /** What is directly below a type, in the order of the model; what has kinds of its own comes first. */
    public List<ElementType> below(String type) {
        List<ElementType> children = schema.types().stream()
                .filter(child -> above(child).filter(type::equals).isPresent()).toList();
        return Stream.concat(children.stream().filter(ElementType::isAbstract),
                children.stream().filter(child -> !child.isAbstract())).toList();
    }

    /** The name of the closest abstract type that this is a kind of; empty for what is above all and for parts. */
    private Optional<String> above(ElementType type) {
        List<ElementType> heads = schema.types().stream()
                .filter(head -> head != type && head.isAbstract() && type.isKindOf(head.name())).toList();
        return heads.stream()
                .filter(head -> heads.stream().noneMatch(other -> other != head && other.isKindOf(head.name())))
                .findFirst().map(ElementType::name);
    }
}
