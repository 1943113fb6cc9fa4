package vn.haidang.registry.ui.internal.place;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import vn.haidang.base.finding.ObjectLink;
import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.search.SearchFilter;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.place.Directory;

/**
 * Everything of the registry, as people look for it: devices, lines, people, units, documents. Safe for use by several
 * threads.
 */
@Component
public final class ElementDirectory implements Directory {

    /** The kind of link that names an element by its id. */
    public static final String KIND = "element";

    private static final Home HOME = new Home("vn.haidang.workbench.assets", "vn.haidang.registry.ui.table");

    private final ModelWords words;

    /** Null while no data folder is open. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    private volatile Registry registry;

    /** Called by the service runtime once the window's language is known. */
    @Activate
    public ElementDirectory(@Reference UiLanguage language) {
        words = new ModelWords(language.format());
    }

    @Override
    public List<ObjectLink> find(String typed, int most) {
        return snapshot().map(snapshot -> new RegistrySearch(snapshot).find(SearchFilter.of(typed)).stream().limit(most)
                .map(this::link).toList()).orElse(List.of());
    }

    private ObjectLink link(Element element) {
        return new ObjectLink(KIND, element.id(),
                element.code() + " " + element.name() + " – " + words.type(element.type()));
    }

    @Override
    public Optional<Home> home(ObjectLink link) {
        return Optional.of(HOME).filter(home -> link.kind().equals(KIND))
                .filter(home -> snapshot().flatMap(snapshot -> snapshot.element(link.id())).isPresent());
    }

    private Optional<RegistrySnapshot> snapshot() {
        return Optional.ofNullable(registry).map(Registry::snapshot);
    }
}
