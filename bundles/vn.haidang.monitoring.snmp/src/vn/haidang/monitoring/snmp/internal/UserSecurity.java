package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;

import org.snmp4j.DirectUserTarget;
import org.snmp4j.Target;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.AuthenticationProtocol;
import org.snmp4j.security.PrivacyProtocol;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.snmp.SnmpCredentials.User;

/**
 * What is known of the SNMPv3 engines behind addresses, and the keys of users for them. Turning a pass phrase into a
 * key costs milliseconds, so keys are kept; they are kept per user and engine, not by the user's name as in SNMP4J's
 * own table, so that two devices may have users of one name with different pass phrases.
 */
final class UserSecurity {

    private static final int MOST_ENGINES = 50_000;

    private final Protocols protocols = new Protocols();
    private final EngineDirectory engines = new EngineDirectory();
    private final EngineNotes notes = new EngineNotes(System::nanoTime);
    private final RecentMap<UserAtEngine, User> otherVariants = new RecentMap<>(MOST_ENGINES);
    private final RecentMap<User, OctetString> accepted = new RecentMap<>(MOST_ENGINES);
    private final RecentMap<UserAtEngine, LocalizedKeys> keys = new RecentMap<>(MOST_ENGINES);
    private volatile Optional<EngineBook> book = Optional.empty();

    /** Who is behind which address. */
    EngineDirectory engines() {
        return engines;
    }

    /** What was noticed of them. */
    EngineNotes notes() {
        return notes;
    }

    /** Takes over the memory of former runs; what is learnt is noted there. */
    void remember(EngineBook kept) {
        book = Optional.of(kept);
    }

    void forget(EngineBook gone) {
        book = book.filter(kept -> kept != gone);
    }

    /** The engine behind an address as a former run of the program knew it. */
    Optional<KnownEngine> recall(UdpAddress address) {
        return book.flatMap(kept -> kept.engine(address));
    }

    /** Takes over what was heard. @return what was known there before */
    Optional<KnownEngine> learn(UdpAddress address, KnownEngine engine) {
        book.ifPresent(kept -> kept.note(address, engine));
        return engines.learn(address, engine);
    }

    void forget(UdpAddress address) {
        engines.forget(address);
    }

    /** The user was answered there. */
    void accepted(User user, OctetString engineId) {
        accepted.put(user, engineId);
    }

    /** Whether the same user with the same pass phrases is known to be right elsewhere. */
    boolean isAcceptedElsewhere(User user, OctetString engineId) {
        return accepted.get(user).filter(other -> !other.equals(engineId)).isPresent();
    }

    /** The user as this engine understands him: his AES keys may be extended in the other way than he was set up with. */
    User asUnderstood(User user, OctetString engineId) {
        return AesVariant.hasOther(user)
                ? otherVariants.get(new UserAtEngine(user, engineId)).orElse(user)
                : user;
    }

    void understands(User user, OctetString engineId, User other) {
        otherVariants.put(new UserAtEngine(user, engineId), other);
    }

    /** A new target for one request, with the user's keys for the engine. */
    Target<UdpAddress> target(UdpAddress address, User user, OctetString engineId) {
        LocalizedKeys localized = keys(user, engineId);
        AuthenticationProtocol auth = user.authentication().map(given -> protocols.of(given.protocol())).orElse(null);
        PrivacyProtocol priv = user.privacy().map(given -> protocols.of(given.protocol())).orElse(null);
        Target<UdpAddress> target = new DirectUserTarget<>(address, Utf8.octets(user.user()), engineId.getValue(),
                auth, localized.authentication().orElse(null), priv, localized.privacy().orElse(null));
        target.setVersion(SnmpConstants.version3);
        return target;
    }

    private LocalizedKeys keys(User user, OctetString engineId) {
        UserAtEngine key = new UserAtEngine(user, engineId);
        Optional<LocalizedKeys> known = keys.get(key);
        if (known.isPresent()) {
            return known.get();
        }
        // Not under the map's lock: two threads may both do the work, and come to the same result.
        LocalizedKeys made = book.flatMap(kept -> kept.keys(user, engineId)).orElseGet(() -> {
            LocalizedKeys derived = localize(user, engineId.getValue());
            book.ifPresent(kept -> kept.note(user, engineId, derived));
            return derived;
        });
        keys.put(key, made);
        return made;
    }

    static LocalizedKeys localize(User user, byte[] engineId) {
        Optional<AuthenticationProtocol> hash = user.authentication().map(given -> Protocols.made(given.protocol()));
        return new LocalizedKeys(
                user.authentication().map(given -> new OctetString(
                        hash.orElseThrow().passwordToKey(Utf8.octets(given.passPhrase()), engineId))),
                user.privacy().map(given -> new OctetString(SecurityProtocols.passwordToKey(
                        Protocols.made(given.protocol()), hash.orElseThrow(), Utf8.octets(given.passPhrase()),
                        engineId))));
    }

    /** The key of the memory of keys; the user in it compares by its pass phrases too and shows none. */
    private record UserAtEngine(User user, OctetString engineId) {}
}
