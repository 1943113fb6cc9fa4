package vn.haidang.registry.ui.internal.place;

import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.registry.Element;
import vn.haidang.ui.place.Guide;

/** The way from what the registry says of a line, a device or a portal to how it is now. For the UI thread. */
@Creatable
public final class WatchedElement {

    /** What is watched, by the type in the model, and the kind of link that names it by its code. */
    private static final Map<String, String> KINDS = Map.of("Line", "line", "Device", "device", "WebSite", "service");

    private final Guide guide;

    @Inject
    public WatchedElement(Guide guide) {
        this.guide = guide;
    }

    private Optional<ObjectLink> link(Element element) {
        return KINDS.entrySet().stream().filter(kind -> element.type().isKindOf(kind.getKey())).findFirst()
                .map(kind -> new ObjectLink(kind.getValue(), element.code(), element.name())).filter(guide::leadsTo);
    }

    /** Whether the element is watched. */
    public boolean isWatched(Element element) {
        return link(element).isPresent();
    }

    /** Goes there, when it is watched. */
    public void show(Element element) {
        link(element).ifPresent(guide::show);
    }
}
