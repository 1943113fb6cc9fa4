package vn.haidang.workbench.internal.window;

import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.osgi.util.tracker.ServiceTracker;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.Registry;
import vn.haidang.registry.UnitEntry;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.workbench.internal.Messages;

/** Whose window it is: the city of the registry, or the data folder as long as there is no city in it. */
final class WindowTitle implements AutoCloseable {

    private final UiLanguage language;
    private final Path folder;
    private final Runnable changed;
    private final BundleContext context = FrameworkUtil.getBundle(WindowTitle.class).getBundleContext();
    private final ServiceTracker<Registry, Registry> registries = new ServiceTracker<>(context, Registry.class, null);
    private Optional<ServiceRegistration<EventHandler>> registration = Optional.empty();

    /** @param changed run, on any thread, when the registry has changed */
    WindowTitle(UiLanguage language, Path folder, Runnable changed) {
        this.language = language;
        this.folder = folder;
        this.changed = changed;
        registries.open();
    }

    String text() {
        String place = city().orElse(folder.toString());
        return Messages.CATALOGUE.text(language.format(), "window.title", MessageArguments.none().with("place", place));
    }

    private Optional<String> city() {
        return Optional.ofNullable(registries.getService()).flatMap(registry -> registry.snapshot().units().stream()
                .filter(unit -> unit.kind() == UnitEntry.Kind.CITY).map(UnitEntry::name).findFirst());
    }

    void watch() {
        Dictionary<String, Object> topics = new Hashtable<>();
        topics.put(EventConstants.EVENT_TOPIC, Registry.COMMIT_TOPIC);
        registration = Optional.of(context.registerService(EventHandler.class, event -> changed.run(), topics));
    }

    @Override
    public void close() {
        registration.ifPresent(ServiceRegistration::unregister);
        registration = Optional.empty();
        registries.close();
    }
}
