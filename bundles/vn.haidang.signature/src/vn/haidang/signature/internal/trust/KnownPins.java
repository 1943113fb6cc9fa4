package vn.haidang.signature.internal.trust;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import vn.haidang.signature.TrustEntry.Reference;

/** Fingerprints that published sources give, the file {@code pins.csv} beside this class. Immutable. */
final class KnownPins {

    /** The file's pins. */
    static final KnownPins ALL = new KnownPins();

    private record Pin(String beginning, String end, Reference reference) {

        static Pin of(String line) {
            String[] fields = line.split(";", 3);
            String[] parts = fields[0].split("…", 2);
            return new Pin(parts[0], parts.length == 1 ? "" : parts[1],
                    new Reference(fields[1], fields[2], parts.length == 1));
        }

        boolean matches(String fingerprint) {
            return fingerprint.startsWith(beginning) && fingerprint.endsWith(end);
        }
    }

    private final List<Pin> pins;

    private KnownPins() {
        try (InputStream in = KnownPins.class.getResourceAsStream("pins.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            pins = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Pin::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is published under a fingerprint. */
    Optional<Reference> of(String fingerprint) {
        return pins.stream().filter(pin -> pin.matches(fingerprint)).findFirst().map(Pin::reference);
    }
}
