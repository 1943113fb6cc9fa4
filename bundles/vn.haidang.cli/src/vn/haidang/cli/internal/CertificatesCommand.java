package vn.haidang.cli.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.hosting.Host;
import vn.haidang.monitoring.Stretch;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow;

/** {@code certificates}: what was issued, used and signed by unit and period; what expires, fell, or belongs to leavers. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=certificates")
@Command(name = "certificates")
public final class CertificatesCommand extends HostedCommand {

    /** What is asked instead of the statistics; at most one. */
    static final class Question {

        @Option(names = "--documents", paramLabel = "1-7", descriptionKey = "certificates.documents")
        private Integer documents;

        @Option(names = "--expiring", paramLabel = "DAYS", descriptionKey = "certificates.expiring")
        private Integer expiring;

        @Option(names = "--revoked", descriptionKey = "certificates.revoked")
        private boolean revoked;

        @Option(names = "--leavers", descriptionKey = "certificates.leavers")
        private boolean leavers;

        @Option(names = "--depends", paramLabel = "CERT", descriptionKey = "certificates.depends")
        private String depends;

        @Option(names = "--find", paramLabel = "TEXT", descriptionKey = "certificates.find")
        private String find;

        @Option(names = "--assign", paramLabel = "CERT", descriptionKey = "certificates.assign")
        private String assign;

        @Option(names = "--match", descriptionKey = "certificates.match")
        private boolean match;
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--period", paramLabel = "P", converter = WatchPeriod.class, descriptionKey = "watch.period")
    private Stretch period;

    @Option(names = "--from", paramLabel = "DAY", converter = WatchPeriod.Begin.class, descriptionKey = "certificates.from")
    private Instant from;

    @Option(names = "--to", paramLabel = "DAY", converter = WatchPeriod.End.class, descriptionKey = "certificates.to")
    private Instant to;

    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "certificates.unit")
    private String unit;

    @Option(names = "--person", paramLabel = "CODE", descriptionKey = "certificates.person")
    private String person;

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "certificates.by")
    private String by;

    @Option(names = "--because", paramLabel = "TEXT", defaultValue = "", descriptionKey = "certificates.because")
    private String because;

    @Option(names = "--levels", descriptionKey = "certificates.levels")
    private boolean levels;

    @Option(names = "--csv", descriptionKey = "certificates.csv")
    private boolean csv;

    @ArgGroup
    private final Question question = new Question();

    @Activate
    public CertificatesCommand(BundleContext context, @Reference InstantSource clock) {
        super(context, clock);
    }

    @Override
    int run(Host host, Output output) throws FindingException, IOException {
        CertificateRegister register = host.service(CertificateRegister.class);
        RegistrySnapshot snapshot = host.service(RegistryReader.class).snapshot();
        CertificatesTelling telling = new CertificatesTelling(output, snapshot);
        if (question.documents != null) {
            telling.documents(documents(register, snapshot));
        } else if (question.expiring != null) {
            Instant now = clock().instant();
            telling.certificates(register.expiring(now, now.plus(Duration.ofDays(question.expiring))));
        } else if (question.revoked) {
            telling.certificates(register.revoked());
        } else if (question.leavers) {
            telling.leavers(register.ofLeavers(LocalDate.ofInstant(clock().instant(), ValueFormat.CITY_ZONE)));
        } else if (question.depends != null) {
            telling.documents(register.dependingOn(one(register, question.depends).fingerprint()));
        } else if (question.find != null) {
            telling.found(register.find(question.find), register);
        } else if (question.assign != null) {
            telling.certificates(List.of(assign(register)));
        } else if (question.match) {
            telling.matched(register.matchAgain());
        } else {
            telling.uses(rows(register), csv, levels);
        }
        return GOOD;
    }

    private List<UseRow> rows(CertificateRegister register) throws FindingException {
        Stretch asked = asked();
        List<UseRow> rows = register.uses(asked.from(), asked.to());
        return unit == null ? rows : rows.stream().filter(row -> row.code().equals(unit)).toList();
    }

    /** The period asked for; without one, this year so far. */
    private Stretch asked() {
        if (period != null) {
            return period;
        }
        Instant now = clock().instant();
        Instant year = LocalDate.ofInstant(now, ValueFormat.CITY_ZONE).withDayOfYear(1)
                .atStartOfDay(ValueFormat.CITY_ZONE).toInstant();
        Instant begin = Optional.ofNullable(from).orElse(year);
        Instant end = Optional.ofNullable(to).orElse(now.plusSeconds(1));
        if (!begin.isBefore(end)) {
            throw new ParameterException(spec.commandLine(), begin + " – " + end);
        }
        return new Stretch(begin, end);
    }

    /** Behind a number of one unit, or of all rows together. */
    private List<KnownDocument> documents(CertificateRegister register, RegistrySnapshot snapshot)
            throws FindingException {
        int number = question.documents;
        if (number < 1 || number > UseCell.values().length) {
            throw new ParameterException(spec.commandLine(), "--documents 1-" + UseCell.values().length);
        }
        UseCell cell = UseCell.values()[number - 1];
        Stretch asked = asked();
        if (unit != null) {
            String id = snapshot.unit(unit).orElseThrow(() -> unknown("certificates.unitUnknown", unit)).id();
            return register.documents(cell, Optional.of(id), asked.from(), asked.to());
        }
        Map<String, KnownDocument> all = new LinkedHashMap<>();
        for (UseRow row : register.uses(asked.from(), asked.to())) {
            register.documents(cell, row.unit(), asked.from(), asked.to())
                    .forEach(document -> all.put(document.sha256(), document));
        }
        return List.copyOf(all.values());
    }

    private KnownCertificate assign(CertificateRegister register) throws FindingException {
        if (by == null) {
            throw new ParameterException(spec.commandLine(), "--by NAME");
        }
        return register.assign(one(register, question.assign).fingerprint(), Optional.ofNullable(unit),
                Optional.ofNullable(person), by, because);
    }

    private static KnownCertificate one(CertificateRegister register, String text) throws FindingException {
        List<KnownCertificate> found = register.find(text);
        if (found.size() != 1) {
            throw unknown(found.isEmpty() ? "certificates.none" : "certificates.several", text);
        }
        return found.get(0);
    }

    private static FindingException unknown(String code, String what) {
        return new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("what", what));
    }
}
