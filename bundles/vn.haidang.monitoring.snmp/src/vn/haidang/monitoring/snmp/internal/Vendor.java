package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;

/**
 * A maker of devices by its private enterprise number (IANA), and where its own MIB tells what ENTITY-MIB does not. The
 * makers are in {@code vendors.properties}.
 *
 * @param name what people call it
 * @param model the scalar that tells the model
 * @param serial the scalar that tells the serial number
 * @param firmware the scalar that tells the version of the software
 */
record Vendor(Optional<String> name, Optional<OID> model, Optional<OID> serial, Optional<OID> firmware) {

    private static final OID ENTERPRISES = Oids.oid(1, 3, 6, 1, 4, 1);
    private static final Properties KNOWN = load();

    private static Properties load() {
        Properties known = new Properties();
        try (Reader in = new InputStreamReader(Vendor.class.getResourceAsStream("vendors.properties"),
                StandardCharsets.UTF_8)) {
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    /** The maker behind a sysObjectID; an unknown one has nothing. */
    static Vendor of(Optional<OID> sysObjectId) {
        String number = sysObjectId.filter(oid -> oid.startsWith(ENTERPRISES) && oid.size() > ENTERPRISES.size())
                .map(oid -> Integer.toUnsignedString(oid.get(ENTERPRISES.size()))).orElse("0");
        return new Vendor(Optional.ofNullable(KNOWN.getProperty(number + ".name")), oid(number + ".model"),
                oid(number + ".serial"), oid(number + ".firmware"));
    }

    private static Optional<OID> oid(String key) {
        return Optional.ofNullable(KNOWN.getProperty(key)).flatMap(Oids::parse);
    }

    /** The scalars to ask for. */
    List<OID> scalars() {
        return Stream.of(model, serial, firmware).flatMap(Optional::stream).toList();
    }
}
