package vn.haidang.monitoring.events.internal.snmp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.snmp4j.TransportStateReference;
import org.snmp4j.asn1.BERInputStream;
import org.snmp4j.asn1.BEROutputStream;
import org.snmp4j.mp.CounterSupport;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.mp.StatusInformation;
import org.snmp4j.security.SecurityModel;
import org.snmp4j.security.SecurityParameters;
import org.snmp4j.security.SecurityProtocols;
import org.snmp4j.security.SecurityStateReference;
import org.snmp4j.security.USM;
import org.snmp4j.security.UsmSecurityParameters;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;

import vn.haidang.monitoring.events.internal.intake.TokenBucket;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.LocalEngine;
import vn.haidang.monitoring.snmp.SnmpUsers.LocalKey;
import vn.haidang.monitoring.snmp.SnmpUsers.UserKeys;

/**
 * SNMP4J's user-based security (RFC 3414) for one who receives: of a trap the sender is the authoritative engine, of an inform
 * we are. Keys for a sender's engine are made when it is first heard of, which costs milliseconds that anybody could have us
 * spend by making up engines: so only for users of the profiles, {@link #NEW_ENGINES_PER_SECOND} in the long run, and of the
 * last {@link #MOST_ENGINES}. Runs on the receiver's one thread.
 */
final class ReceivingSecurity extends USM {

    static final double NEW_ENGINES_AT_ONCE = 300;
    static final double NEW_ENGINES_PER_SECOND = 5;
    static final int MOST_ENGINES = 10_000;

    private static final Logger LOG = System.getLogger(ReceivingSecurity.class.getName());

    private final transient ProfileUsers users;
    private final transient Runnable asked;
    private final transient InstantSource clock;
    private final transient OctetString ownEngine;
    private final transient TokenBucket newEngines;
    private final transient Set<OctetString> ownNames = new HashSet<>();
    /** Of the message that is being looked at. */
    private transient byte[] authoritativeEngine = {};
    private final transient Map<Known, User> known = new LinkedHashMap<>(16, 0.75f, true);

    /** @param asked told of each question for our engine */
    ReceivingSecurity(SecurityProtocols protocols, LocalEngine engine, CounterSupport counters, ProfileUsers users,
            Runnable asked, InstantSource clock) {
        super(protocols, new OctetString(engine.id()), engine.boots(), counters);
        this.users = users;
        this.asked = asked;
        this.clock = clock;
        this.ownEngine = new OctetString(engine.id());
        this.newEngines = new TokenBucket(NEW_ENGINES_AT_ONCE, NEW_ENGINES_PER_SECOND, clock.instant());
        setEngineDiscoveryEnabled(true);
    }

    /** Takes over the users as the profiles have them now. */
    void renew() {
        known.keySet().forEach(this::forget);
        known.clear();
        ownNames.forEach(name -> removeAllUsers(name, ownEngine));
        ownNames.clear();
        users.all().forEach(this::addForInforms);
    }

    private void addForInforms(String profile, User user) {
        OctetString name = octets(user.user());
        if (ownNames.add(name)) {
            addKeys(ownEngine, name, users.keys(user, ownEngine.getValue()));
        } else if (users.all().values().stream().filter(other -> other.user().equals(user.user()))
                .map(other -> List.of(other.authentication(), other.privacy())).distinct().count() > 1) {
            LOG.log(Level.WARNING,
                    "profile {0}: another profile has a user {1} with other keys, whose informs are taken;"
                            + " those of this one are not",
                    profile, user.user());
        }
    }

    private void addKeys(OctetString engine, OctetString name, UserKeys keys) {
        addLocalizedUser(engine.getValue(), name, protocol(keys.authentication()), octets(keys.authentication()),
                protocol(keys.privacy()), octets(keys.privacy()));
    }

    /** SNMP4J has null where there is no protocol and no key. */
    private static OID protocol(Optional<LocalKey> key) {
        return key.map(LocalKey::protocol).map(OID::new).orElse(null);
    }

    private static byte[] octets(Optional<LocalKey> key) {
        return key.map(LocalKey::octets).orElse(null);
    }

    private static OctetString octets(String text) {
        return new OctetString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int processIncomingMsg(int snmpVersion, int maxMessageSize, SecurityParameters parameters,
            SecurityModel model, int level, BERInputStream message, TransportStateReference transport,
            OctetString engineId, OctetString securityName, BEROutputStream scopedPdu, Integer32 maxSizeOfResponse,
            SecurityStateReference state, StatusInformation status) throws IOException {
        UsmSecurityParameters usm = (UsmSecurityParameters) parameters;
        OctetString engine = new OctetString(usm.getAuthoritativeEngineID());
        authoritativeEngine = engine.getValue();
        if (engine.length() == 0) {
            // Somebody who is about to send an inform asks for our engine (RFC 3414, 4).
            asked.run();
        }
        boolean isSenders = engine.length() > 0 && !engine.equals(ownEngine);
        if (isSenders && !isKnown(new Known(engine, usm.getUserName()), transport.getAddress().toString())) {
            return SnmpConstants.SNMPv3_USM_UNKNOWN_SECURITY_NAME;
        }
        return super.processIncomingMsg(snmpVersion, maxMessageSize, parameters, model, level, message, transport,
                engineId, securityName, scopedPdu, maxSizeOfResponse, state, status);
    }

    /** The authoritative engine of the message that is being looked at: of a trap its sender's. */
    byte[] authoritativeEngine() {
        return authoritativeEngine;
    }

    private boolean isKnown(Known sender, String address) {
        if (known.get(sender) != null) {
            return true;
        }
        String name = new String(sender.user.getValue(), StandardCharsets.UTF_8);
        if (!users.has(name) || !newEngines.take(clock.instant())) {
            return false;
        }
        Optional<User> user = users.find(name, address.substring(0, address.lastIndexOf('/')));
        if (user.isEmpty()) {
            return false;
        }
        addKeys(sender.engine, sender.user, users.keys(user.get(), sender.engine.getValue()));
        known.put(sender, user.get());
        if (known.size() > MOST_ENGINES) {
            Known oldest = known.keySet().iterator().next();
            known.remove(oldest);
            forget(oldest);
        }
        return true;
    }

    private void forget(Known sender) {
        removeAllUsers(sender.user, sender.engine);
        removeEngineTime(sender.engine);
    }

    /** A user at a sender's engine. */
    private record Known(OctetString engine, OctetString user) {}
}
