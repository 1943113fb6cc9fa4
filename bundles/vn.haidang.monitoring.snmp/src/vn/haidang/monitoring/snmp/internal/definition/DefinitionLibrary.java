package vn.haidang.monitoring.snmp.internal.definition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.snmp.DeviceDefinitions;
import vn.haidang.storage.Database;

/**
 * The definitions in use: the program's own, which are beside this class, and those of the data folder while there is one.
 * The folder is looked at when somebody asks and {@link #LOOK_AGAIN} have passed, and read again when it has changed.
 */
@Component(service = {DeviceDefinitions.class, DefinitionLibrary.class})
public final class DefinitionLibrary implements DeviceDefinitions {

    private static final Logger LOG = System.getLogger(DefinitionLibrary.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final String LIST = "definitions/list";
    private static final String STANDARD = "standard";

    private final InstantSource clock;
    private final MessageCatalogue messages = MessageCatalogue.beside(DefinitionLibrary.class);
    private final DeviceDefinition standard;
    private final List<DeviceDefinition> own = new ArrayList<>();
    private Optional<Database> database = Optional.empty();
    private Optional<Looked> looked = Optional.empty();
    private Definitions current;

    /** @throws IllegalStateException when a definition of the program itself is broken, which its tests exclude */
    @Activate
    public DefinitionLibrary(@Reference InstantSource clock) {
        this.clock = clock;
        this.standard = shipped(STANDARD);
        resource(LIST).lines().filter(name -> !name.isBlank()).forEach(name -> own.add(shipped(name.strip())));
        this.current = new Definitions(standard, own, List.of());
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public synchronized void bindDatabase(Database present) {
        database = Optional.of(present);
        looked = Optional.empty();
    }

    public synchronized void unbindDatabase(Database gone) {
        database = database.filter(present -> present != gone);
        looked = Optional.empty();
    }

    private static DeviceDefinition shipped(String name) {
        try {
            return DefinitionParser.parse(name, resource("definitions/" + name + DefinitionFolder.ENDING));
        } catch (DefinitionException e) {
            throw new IllegalStateException("definition " + name + ", line " + e.getMessage(), e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = DefinitionLibrary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The definitions of the program and of the data folder; the same object until something has changed. */
    public synchronized Definitions current() {
        Instant now = clock.instant();
        if (looked.filter(last -> last.isRecent(now)).isPresent()) {
            return current;
        }
        Optional<Path> folder = database.map(Database::folder).map(data -> data.resolve(FOLDER));
        String state = folder.map(DefinitionLibrary::state).orElse("");
        if (looked.filter(last -> last.state.equals(state)).isEmpty()) {
            current = folder.map(this::with).orElseGet(() -> new Definitions(standard, own, List.of()));
            current.findings().forEach(finding -> LOG.log(Level.WARNING,
                    finding.summary(ValueFormat.of(Language.ENGLISH))));
        }
        looked = Optional.of(new Looked(now, state));
        return current;
    }

    /** The definitions of the program and of a folder. */
    public Definitions with(Path folder) {
        DefinitionFolder read = new DefinitionFolder(messages).read(folder);
        List<DeviceDefinition> all = new ArrayList<>(read.definitions());
        all.addAll(own);
        return new Definitions(standard, all, read.findings());
    }

    @Override
    public List<String> names() {
        return current().families().stream().map(DeviceDefinition::name).toList();
    }

    @Override
    public List<Finding> findings() {
        return current().findings();
    }

    @Override
    public List<Finding> check(Path folder) {
        return with(folder).findings();
    }

    /** What changes when a file of the folder does. */
    private static String state(Path folder) {
        StringBuilder state = new StringBuilder(folder.toString());
        try {
            for (Path file : Files.isDirectory(folder) ? DefinitionFolder.files(folder) : List.<Path>of()) {
                state.append('\n').append(file.getFileName()).append(' ').append(Files.size(file)).append(' ')
                        .append(Files.getLastModifiedTime(file));
            }
        } catch (IOException e) {
            state.append('\n').append(e);
        }
        return state.toString();
    }

    /** When the folder was looked at, and what was there; a clock that went back makes it due. */
    private record Looked(Instant at, String state) {
        boolean isRecent(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(LOOK_AGAIN));
        }
    }
}
