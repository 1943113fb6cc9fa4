package vn.haidang.signature.ui.internal.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.register.IssuedCertificate;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.register.Leaver;
import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow.Level;
import vn.haidang.ui.language.Texts;

/** Asks the register what the view shows; every method may block. Immutable. */
record RegisterQueries(CertificateRegister register, RegistrySnapshot names, Texts texts) {

    /** How far ahead certificates that end are looked for. */
    static final Duration SOON = Duration.ofDays(90);

    List<UseLine> uses(Period period) {
        Map<Level, String> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            levels.put(level, texts.get("register.level." + level.name()));
        }
        return UseLine.of(register.uses(start(period), end(period)), levels);
    }

    private Instant start(Period period) {
        return period.start(texts.format().zone());
    }

    private Instant end(Period period) {
        return period.end(texts.format().zone());
    }

    /** The answer to a question. */
    Behind answer(Question.Asked asked) {
        return asked.missing().<Behind>map(missing -> missing).orElseGet(() -> found(asked));
    }

    private Behind found(Question.Asked asked) {
        return switch (asked.question()) {
            case CELL -> behind(asked.line().orElseThrow(), asked.cell(), asked.period());
            case EXPIRING -> expiring(asked.now());
            case REVOKED -> revoked();
            case LEAVERS -> leavers(asked.today());
            case FIND -> find(asked.typed());
        };
    }

    private Behind behind(UseLine line, UseCell cell, Period period) {
        String heading = heading("register.heading", line, cell, line.row().count(cell));
        return switch (cell) {
            case PERSONS_ISSUED, ORGANISATIONS_ISSUED -> new Behind.Certificates(heading,
                    distinct(line, unit -> register.issued(cell, unit, start(period), end(period)),
                            IssuedCertificate::id).stream().map(one -> CertificateLine.of(one, names)).toList());
            case PERSONS_USED, ORGANISATIONS_USED -> new Behind.Certificates(heading,
                    lines(distinct(line, unit -> register.used(cell, unit, start(period), end(period)),
                            KnownCertificate::fingerprint)));
            case DOCUMENTS_BY_ORGANISATION, DOCUMENTS_BY_BOTH, DOCUMENTS_BY_PERSON -> {
                List<KnownDocument> documents = List.copyOf(distinct(line,
                        unit -> register.documents(cell, unit, start(period), end(period)), KnownDocument::sha256));
                // a sum counts what several units have sealed for each of them, and each document is shown once
                boolean isShared = documents.size() < line.row().count(cell);
                yield new Behind.Documents(isShared
                        ? heading("register.headingShared", line, cell, documents.size())
                        : heading, documents);
            }
        };
    }

    private String heading(String key, UseLine line, UseCell cell, int count) {
        return texts.get(key,
                MessageArguments.none().with("unit", line.row().name())
                        .with("what", texts.get("register.cell." + cell.name())).with("count", count)
                        .with("byUnit", line.row().count(cell)));
    }

    /** What all units of a line have, each thing once. */
    private static <T> Collection<T> distinct(UseLine line, Function<Optional<String>, List<T>> read,
            Function<T, String> identity) {
        Map<String, T> found = new LinkedHashMap<>();
        line.units().forEach(unit -> read.apply(unit).forEach(one -> found.putIfAbsent(identity.apply(one), one)));
        return found.values();
    }

    private List<CertificateLine> lines(Collection<KnownCertificate> certificates) {
        return certificates.stream().map(one -> CertificateLine.of(one, names)).toList();
    }

    private Behind expiring(Instant now) {
        return new Behind.Certificates(texts.get("register.expiring", "days", SOON.toDays()),
                lines(register.expiring(now, now.plus(SOON))));
    }

    private Behind revoked() {
        return new Behind.Certificates(texts.get("register.revoked"), lines(register.revoked()));
    }

    private Behind leavers(LocalDate today) {
        return new Behind.Certificates(texts.get("register.leavers"), register.ofLeavers(today).stream()
                .map(leaver -> CertificateLine.of(leaver, names, left(leaver))).toList());
    }

    private String left(Leaver leaver) {
        return texts.get("register.left", MessageArguments.none().with("day", leaver.left()).with("documents",
                leaver.signedAfterwards().size()));
    }

    private Behind find(String typed) {
        return new Behind.Certificates(texts.get("register.found", "text", typed), lines(register.find(typed)));
    }

    Behind dependingOn(KnownCertificate certificate) {
        return new Behind.Documents(texts.get("register.depending", "name", certificate.name()),
                register.dependingOn(certificate.fingerprint()));
    }
}
