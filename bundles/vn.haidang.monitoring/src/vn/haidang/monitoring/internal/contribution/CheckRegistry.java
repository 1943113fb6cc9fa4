package vn.haidang.monitoring.internal.contribution;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private static final Logger LOG = System.getLogger(CheckRegistry.class.getName());

    private volatile List<Installed> checks = List.of();

    /** An immutable snapshot, in the order in which they came. */
    public List<Installed> installed() {
        return checks;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindCheck(LineCheck check) {
        List<Installed> more = new ArrayList<>(checks);
        more.add(new Installed(name(check), check));
        checks = List.copyOf(more);
    }

    /** Its id; of a check that has none, or one that is taken, a name that can be told from the others. */
    private String name(LineCheck check) {
        String type = check.getClass().getName();
        String id = id(check).filter(given -> !given.isBlank()).orElse(type);
        String name = id;
        for (int number = 2; isTaken(name); number++) {
            LOG.log(Level.WARNING, "another check has the id {0} already: {1}", id, type);
            name = id + " " + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return checks.stream().anyMatch(installed -> installed.id.equals(name));
    }

    /** Code of another bundle, which may do anything. */
    private static Optional<String> id(LineCheck check) {
        try {
            return Optional.ofNullable(check.id());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "the check " + check.getClass().getName() + " does not tell its id", e);
            return Optional.empty();
        }
    }

    public synchronized void unbindCheck(LineCheck check) {
        checks = checks.stream().filter(installed -> installed.check != check).toList();
    }

    /**
     * A check that is installed.
     *
     * @param id its id, asked once, or what stands for it
     */
    public record Installed(String id, LineCheck check) {}
}
