package vn.haidang.registry.internal.store;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import vn.haidang.registry.model.NamedElement;

/**
 * An element that was added or changed in an editing session.
 *
 * @param element the element as it is now
 * @param version the version of its row when it was read, 0 for a new one
 * @param features what is different, by name
 */
public record ObjectChange(NamedElement element, long version, List<FeatureChange> features) {

    /** Whether the element has no row yet. */
    public boolean isNew() {
        return version == 0;
    }

    /**
     * A feature with its values as JSON text.
     *
     * @param before empty when it had no value
     * @param after empty when it has none any more
     */
    public record FeatureChange(EStructuralFeature feature, Optional<String> before, Optional<String> after) {}
}
