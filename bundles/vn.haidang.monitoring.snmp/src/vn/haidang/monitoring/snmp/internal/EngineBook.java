package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.snmp.LocalEngine;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.internal.EngineBookFile.Content;
import vn.haidang.monitoring.snmp.internal.EngineBookFile.StoredEngine;
import vn.haidang.monitoring.snmp.internal.EngineBookFile.StoredKeys;
import vn.haidang.storage.Database;

/**
 * What the SNMP engine knows of SNMPv3 devices beyond a restart of the program: their engines, so that none has to be
 * discovered, and the users' localized keys, so that none has to be derived.
 * <p>
 * It is kept in a file of the data folder that only its owner can read, not in the database: the keys are secrets, the
 * database is backed up and may be shared, and all of it can be found out again. The file is written
 * {@link #DELAY} after something was learnt and when this component ends. Safe for use by several threads.
 */
@Component(service = EngineBook.class)
public final class EngineBook {

    static final String FILE = "snmp-engines";

    private static final Logger LOG = System.getLogger(EngineBook.class.getName());
    private static final Duration DELAY = Duration.ofSeconds(30);
    private static final int MOST = 50_000;

    private final int most;
    private final EngineBookFile file;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private final byte[] secret;
    private final LocalEngine own;
    /** Held while the file is written, and taken before what is written: what was taken later is never written over. */
    private final Object writing = new Object();
    /** Those that were learnt longest ago first: they give way when there are too many. */
    private final Map<UdpAddress, StoredEngine> engines = new LinkedHashMap<>();
    private final Map<OctetString, StoredKeys> keys = new LinkedHashMap<>();
    private boolean savePending;
    private Optional<Executor> writer = Optional.empty();

    @Activate
    public EngineBook(@Reference Database database, @Reference InstantSource clock, @Reference Scheduler scheduler) {
        this(database.folder().resolve(FILE), clock, scheduler, MOST);
    }

    /** @param most how many engines, and how many users' keys, are kept */
    EngineBook(Path path, InstantSource clock, Scheduler scheduler, int most) {
        this.most = most;
        this.clock = clock;
        this.scheduler = scheduler;
        this.file = new EngineBookFile(path);
        Content content = file.read();
        this.secret = content.secret();
        this.own = own(path.toAbsolutePath().getParent());
        engines.putAll(content.engines());
        keys.putAll(content.keys());
    }

    private static LocalEngine own(Path folder) {
        try {
            return LocalEngine.start(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "this program's SNMPv3 engine was not kept; it is another one this time", e);
            return LocalEngine.passing();
        }
    }

    /** Who the program is to SNMPv3 agents. */
    LocalEngine own() {
        return own;
    }

    /** Where the file is written from now on when something was learnt. */
    synchronized void writeOn(Executor executor) {
        writer = Optional.of(executor);
    }

    /** The engine behind an address, its clock moved on by the time since. */
    synchronized Optional<KnownEngine> engine(UdpAddress address) {
        return Optional.ofNullable(engines.get(address)).map(stored -> {
            long time = stored.time() + Duration.between(stored.at(), clock.instant()).toSeconds();
            return KnownEngine.now(stored.id(), stored.boots(), (int) Math.max(0, Math.min(time, Integer.MAX_VALUE)));
        });
    }

    void note(UdpAddress address, KnownEngine engine) {
        Instant now = clock.instant();
        synchronized (this) {
            keep(engines, address, new StoredEngine(engine.id(), engine.boots(), engine.time(), now));
            saveSoon();
        }
    }

    /** The user's keys for an engine, when they were derived from these very pass phrases. */
    synchronized Optional<LocalizedKeys> keys(User user, OctetString engineId) {
        return Optional.ofNullable(keys.get(sign(user, engineId))).map(stored -> new LocalizedKeys(
                user.authentication().map(given -> stored.authentication()),
                user.privacy().map(given -> stored.privacy())));
    }

    void note(User user, OctetString engineId, LocalizedKeys derived) {
        OctetString sign = sign(user, engineId);
        synchronized (this) {
            if (user.authentication().isPresent()) {
                keep(keys, sign, new StoredKeys(derived.authentication().orElseGet(OctetString::new),
                        derived.privacy().orElseGet(OctetString::new)));
                saveSoon();
            }
        }
    }

    /** Puts it at the end; the first gives way when there are too many. */
    private <K, V> void keep(Map<K, V> all, K key, V value) {
        all.remove(key);
        all.put(key, value);
        if (all.size() > most) {
            all.remove(all.keySet().iterator().next());
        }
    }

    /** Tells users apart by all they consist of without keeping a pass phrase: a keyed hash of it. */
    private OctetString sign(User user, OctetString engineId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(engineId.getValue());
            update(mac, user.user());
            user.authentication().ifPresent(given -> {
                update(mac, given.protocol().name());
                update(mac, given.passPhrase());
            });
            user.privacy().ifPresent(given -> {
                update(mac, given.protocol().name());
                update(mac, given.passPhrase());
            });
            return new OctetString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static void update(Mac mac, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update((byte) (bytes.length >> 8));
        mac.update((byte) bytes.length);
        mac.update(bytes);
    }

    private void saveSoon() {
        if (!savePending && writer.isPresent()) {
            savePending = true;
            Executor executor = writer.get();
            scheduler.after(DELAY, () -> executor.execute(this::save));
        }
    }

    @Deactivate
    public void close() {
        save();
    }

    private void save() {
        synchronized (writing) {
            Content content;
            synchronized (this) {
                savePending = false;
                content = new Content(secret, engines, keys);
            }
            try {
                file.write(content);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "what is known of SNMPv3 devices was not kept; they will be discovered anew",
                        e);
            }
        }
    }
}
