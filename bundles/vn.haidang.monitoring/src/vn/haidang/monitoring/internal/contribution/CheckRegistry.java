package vn.haidang.monitoring.internal.contribution;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.monitoring.check.LineCheck;

/**
 * The checks that are installed now. They come and go while the engine runs; the engine reads {@link #installed} at
 * each round and nothing is rebuilt.
 */
@Component(service = CheckRegistry.class)
public final class CheckRegistry {

    private volatile List<Installed> checks = List.of();

    /** An immutable snapshot, in the order in which they came. */
    public List<Installed> installed() {
        return checks;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindCheck(LineCheck check) {
        List<Installed> more = new ArrayList<>(checks);
        more.add(new Installed(check.id(), check));
        checks = List.copyOf(more);
    }

    public synchronized void unbindCheck(LineCheck check) {
        checks = checks.stream().filter(installed -> installed.check != check).toList();
    }

    /**
     * A check that is installed.
     *
     * @param id its id, asked once
     */
    public record Installed(String id, LineCheck check) {}
}
