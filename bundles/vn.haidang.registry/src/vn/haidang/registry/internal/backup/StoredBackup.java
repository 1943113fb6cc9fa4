package vn.haidang.registry.internal.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.backup.BackupSummary;
import vn.haidang.registry.backup.Backups;
import vn.haidang.registry.internal.Messages;
import vn.haidang.registry.internal.StoredRegistry;
import vn.haidang.registry.internal.schema.EcoreSchema;
import vn.haidang.registry.internal.store.History;
import vn.haidang.registry.internal.store.Refusal;
import vn.haidang.registry.model.RegistryPackage;
import vn.haidang.storage.Database;

/** Backup and restore of the open database's registry. */
@Component(service = Backups.class)
public final class StoredBackup implements Backups {

    private static final Logger LOG = System.getLogger(StoredBackup.class.getName());

    private final Database database;
    private final StoredRegistry registry;
    private final InstantSource clock;
    private final String program;
    private final RegistrySchema schema = EcoreSchema.REGISTRY.types();

    @Activate
    public StoredBackup(BundleContext context, @Reference Database database, @Reference StoredRegistry registry,
            @Reference InstantSource clock) {
        this(context.getBundle().getVersion().toString(), database, registry, clock);
    }

    private StoredBackup(String program, Database database, StoredRegistry registry, InstantSource clock) {
        this.program = program;
        this.database = database;
        this.registry = registry;
        this.clock = clock;
    }

    /** One outside OSGi, which says that this version of the program wrote its backups. */
    public static StoredBackup of(String program, Database database, StoredRegistry registry, InstantSource clock) {
        return new StoredBackup(program, database, registry, clock);
    }

    @Override
    public BackupSummary write(Path target, Progress progress) throws FindingException {
        Path file = target.toAbsolutePath();
        Path part = begin(file);
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Steps steps = database.read(connection -> writePart(connection, now, part, named(file), progress));
            BackupSummary summary = prove(part, named(file), steps);
            requireNew(file);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            sync(file.getParent());
            return summary;
        } catch (IOException e) {
            throw notWritten(file, e);
        } catch (UncheckedIOException e) {
            throw notWritten(file, e.getCause());
        } catch (Refusal e) {
            throw new FindingException(e.finding(), e);
        } finally {
            remove(part);
        }
    }

    private static Path begin(Path file) throws FindingException {
        requireNew(file);
        try {
            return Files.createTempFile(file.getParent(), "haidang-backup-", ".part");
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    private static void requireNew(Path file) throws FindingException {
        if (Files.exists(file)) {
            throw new FindingException(Messages.error("registry.backup.exists").with("file", named(file)));
        }
    }

    /** Has the new name on the disk too, where the system knows how. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "the folder of a backup cannot be written out by itself", e);
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the unfinished backup could not be removed: " + part, e);
        }
    }

    private static String named(Path file) {
        return file.toString();
    }

    private static FindingException notWritten(Path file, IOException cause) {
        Finding finding = Messages.error("registry.backup.notWritten").with("file", named(file));
        return new FindingException(
                finding.showing(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())), cause);
    }

    /** Writes the file and has it on the disk when it returns; as many steps again are there to read it. */
    private Steps writePart(Connection connection, Instant now, Path part, String name, Progress progress)
            throws SQLException {
        Manifest begun = new Manifest(program, RegistryPackage.eNS_URI,
                (int) BackupWriter.number(connection, "SELECT MAX(version) FROM schema_version"), now,
                new History().head(connection), List.of());
        Steps steps = new Steps(progress, name, 2 * BackupWriter.steps(connection));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            BackupWriter.write(connection, begun, out, steps);
            out.flush();
            channel.force(true);
            return steps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupSummary prove(Path path, String name, Steps steps) throws IOException {
        try (BackupFile file = BackupFile.open(path, name)) {
            new BackupProof(file, schema, steps).check().ifPresent(finding -> {
                throw new Refusal(finding);
            });
            return file.manifest().summary(Files.size(path));
        }
    }

    @Override
    public BackupSummary verify(Path file, Progress progress) throws FindingException {
        return read(file, backup -> {
            Steps steps = new Steps(progress, named(file), backup.manifest().steps());
            requireProved(backup, steps);
        });
    }

    private void requireProved(BackupFile backup, Steps steps) throws IOException {
        new BackupProof(backup, schema, steps).check().ifPresent(finding -> {
            throw new Refusal(Messages.error("registry.backup.unproved").with("file", backup.name())
                    .showing(finding.code(), finding.arguments().values().toString()));
        });
    }

    @Override
    public BackupSummary restore(Path file, Progress progress) throws FindingException {
        BackupSummary summary = read(file, backup -> {
            database.read(connection -> {
                RestoreWriter.requireEmpty(connection);
                return true;
            });
            Steps steps = new Steps(progress, named(file), 2 * backup.manifest().steps());
            requireProved(backup, steps);
            database.write(connection -> restore(connection, backup, steps));
        });
        registry.catchUp();
        return summary;
    }

    private BackupFile restore(Connection connection, BackupFile backup, Steps steps) throws SQLException {
        try {
            RestoreWriter.write(connection, backup, schema, steps);
            return backup;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupSummary read(Path file, Work work) throws FindingException {
        try (BackupFile backup = BackupFile.open(file, named(file))) {
            work.on(backup);
            return backup.manifest().summary(Files.size(file));
        } catch (IOException e) {
            throw notRead(file, e);
        } catch (UncheckedIOException e) {
            throw notRead(file, e.getCause());
        } catch (Refusal e) {
            throw new FindingException(e.finding(), e);
        }
    }

    /** What is done with a backup that is open. */
    @FunctionalInterface
    private interface Work {
        void on(BackupFile backup) throws IOException;
    }

    private static FindingException notRead(Path file, IOException cause) {
        Finding finding = Messages.error("registry.backup.notRead").with("file", named(file));
        return new FindingException(
                finding.showing(cause.getClass().getSimpleName(), String.valueOf(cause.getMessage())), cause);
    }
}
