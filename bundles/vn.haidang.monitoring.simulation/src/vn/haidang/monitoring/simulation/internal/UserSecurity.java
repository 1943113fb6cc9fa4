package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.snmp4j.PDU;
import org.snmp4j.ScopedPDU;
import org.snmp4j.asn1.BERInputStream;
import org.snmp4j.mp.SnmpConstants;
import org.snmp4j.security.AuthenticationProtocol;
import org.snmp4j.security.ByteArrayWindow;
import org.snmp4j.security.DecryptParams;
import org.snmp4j.security.PrivacyProtocol;
import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.VariableBinding;

/**
 * The user-based security model of simulated agents (RFC 3414, 3): checks what comes in, wraps what goes out. Not
 * SNMP4J's, whose one engine serves a whole session: here every device has its own, and may lose or change it.
 */
final class UserSecurity {

    private static final int TIME_WINDOW = 150;
    private static final int SHORTEST_SALT = 8;
    private static final int LARGEST_MESSAGE = 65_507;

    private final Map<String, SimulatedUser> users = SimulatedUser.all();

    /** What became of a message that came in. */
    sealed interface Checked {

        /** It may be answered. */
        record Accepted(ScopedPDU request) implements Checked {}

        /**
         * It may not.
         *
         * @param counter the usmStats counter to report
         * @param signed whether the report is signed, for the sender to believe its clock
         */
        record Refused(OID counter, boolean signed) implements Checked {}
    }

    Checked check(UserMessage message, AgentEngine engine, double seconds) throws IOException {
        if (!engine.isCalled(message.engineId())) {
            return new Checked.Refused(SnmpConstants.usmStatsUnknownEngineIDs, false);
        }
        SimulatedUser user = users.get(message.user());
        if (user == null) {
            return new Checked.Refused(SnmpConstants.usmStatsUnknownUserNames, false);
        }
        boolean authenticated = message.has(UserMessage.AUTHENTICATED);
        boolean encrypted = message.has(UserMessage.ENCRYPTED);
        if (authenticated != user.authentication().isPresent() || encrypted != user.privacy().isPresent()) {
            return new Checked.Refused(SnmpConstants.usmStatsUnsupportedSecLevels, false);
        }
        byte[] key = authenticated ? engine.key(message.user(), user) : new byte[0];
        if (authenticated && !isAuthentic(message, user.authentication().get(), key)) {
            return new Checked.Refused(SnmpConstants.usmStatsWrongDigests, false);
        }
        if (authenticated && (message.boots() != engine.boots()
                || Math.abs(message.time() - engine.time(seconds)) > TIME_WINDOW)) {
            return new Checked.Refused(SnmpConstants.usmStatsNotInTimeWindows, true);
        }
        return encrypted
                ? decrypted(message, user, user.privacyKey(key))
                : new Checked.Accepted(scoped(message.data()));
    }

    private static boolean isAuthentic(UserMessage message, AuthenticationProtocol protocol, byte[] key) {
        byte[] copy = message.datagram().clone();
        return message.digest().length == protocol.getAuthenticationCodeLength()
                && protocol.isAuthentic(key, copy, 0, copy.length,
                        new ByteArrayWindow(copy, message.digestAt(), message.digest().length));
    }

    private static Checked decrypted(UserMessage message, SimulatedUser user, byte[] key) throws IOException {
        PrivacyProtocol protocol = user.privacy().orElseThrow();
        if (message.salt().length >= SHORTEST_SALT) {
            byte[] secret = message.encrypted();
            byte[] plain = protocol.decrypt(secret, 0, secret.length, key, message.boots(), message.time(),
                    new DecryptParams(message.salt(), 0, message.salt().length));
            if (plain != null && plain.length > 0 && plain[0] == 0x30) {
                return new Checked.Accepted(scoped(plain));
            }
        }
        return new Checked.Refused(SnmpConstants.usmStatsDecryptionErrors, false);
    }

    private static ScopedPDU scoped(byte[] data) throws IOException {
        ScopedPDU pdu = new ScopedPDU();
        pdu.decodeBER(new BERInputStream(ByteBuffer.wrap(data)));
        return pdu;
    }

    /** A message with the sender's own level of security. */
    byte[] answer(UserMessage asked, AgentEngine engine, double seconds, ScopedPDU response) throws IOException {
        int level = asked.flags() & (UserMessage.AUTHENTICATED | UserMessage.ENCRYPTED);
        return wrap(asked.id(), level, asked.user(), engine, seconds, response);
    }

    /** The report of a message that was refused; its request-id is not known when it could not be read. */
    byte[] report(UserMessage asked, AgentEngine engine, double seconds, Checked.Refused refused, long count)
            throws IOException {
        ScopedPDU report = new ScopedPDU();
        report.setType(PDU.REPORT);
        report.setContextEngineID(new OctetString(engine.id()));
        report.add(new VariableBinding(refused.counter(), new Counter32(count)));
        return wrap(asked.id(), refused.signed() ? UserMessage.AUTHENTICATED : 0, asked.user(), engine, seconds,
                report);
    }

    /** A trap by the strongest level that a user has. */
    byte[] notification(int id, String name, AgentEngine engine, double seconds, ScopedPDU trap) throws IOException {
        SimulatedUser user = users.get(name);
        int level = (user.authentication().isPresent() ? UserMessage.AUTHENTICATED : 0)
                + (user.privacy().isPresent() ? UserMessage.ENCRYPTED : 0);
        return wrap(id, level, name, engine, seconds, trap);
    }

    private byte[] wrap(int id, int level, String name, AgentEngine engine, double seconds, ScopedPDU pdu)
            throws IOException {
        Optional<SimulatedUser> user = Optional.ofNullable(level == 0 ? null : users.get(name));
        byte[] key = user.map(known -> engine.key(name, known)).orElse(new byte[0]);
        int time = engine.time(seconds);
        byte[] salt = new byte[0];
        byte[] data = Tlv.of(pdu);
        if ((level & UserMessage.ENCRYPTED) != 0) {
            DecryptParams made = new DecryptParams();
            data = Tlv.octets(user.orElseThrow().privacy().orElseThrow().encrypt(data, 0, data.length,
                    user.get().privacyKey(key), engine.boots(), time, made));
            salt = Arrays.copyOfRange(made.array, made.offset, made.offset + made.length);
        }
        int digest = user.flatMap(SimulatedUser::authentication)
                .map(AuthenticationProtocol::getAuthenticationCodeLength)
                .orElse(0);
        byte[] header = Tlv.sequence(Tlv.integer(id), Tlv.integer(LARGEST_MESSAGE),
                Tlv.octets(new byte[]{(byte) level}), Tlv.integer(SnmpConstants.version3));
        byte[] saltField = Tlv.octets(salt);
        byte[] security = Tlv.octets(Tlv.sequence(Tlv.octets(engine.id()), Tlv.integer(engine.boots()),
                Tlv.integer(time), Tlv.of(new OctetString(name)), Tlv.octets(new byte[digest]),
                saltField));
        byte[] message = Tlv.sequence(Tlv.integer(SnmpConstants.version3), header, security, data);
        if (digest > 0) {
            int at = message.length - data.length - saltField.length - digest;
            user.orElseThrow().authentication().orElseThrow().authenticate(key, message, 0, message.length,
                    new ByteArrayWindow(message, at, digest));
        }
        return message;
    }
}
