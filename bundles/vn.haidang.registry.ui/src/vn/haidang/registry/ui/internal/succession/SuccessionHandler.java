package vn.haidang.registry.ui.internal.succession;

import java.time.InstantSource;
import java.time.LocalDate;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

import vn.haidang.registry.Registry;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.steps.StepsDialog;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.seat.Seat;

/** Opens the succession of units. */
public final class SuccessionHandler {

    @CanExecute
    boolean canChange(RegistryWork work) {
        return work.registry().isPresent();
    }

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, RegistryWork work, UiLanguage language, Seat seat,
            InstantSource clock) {
        work.registry().ifPresent(registry -> new StepsDialog(shell,
                new SuccessionWizard(steps(registry, language, seat, clock))).open());
    }

    private static SuccessionSteps steps(Registry registry, UiLanguage language, Seat seat, InstantSource clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), language.format().zone());
        Texts texts = Messages.in(language);
        String code = SuccessionSteps.freeCode(registry, "TDDV-" + today.toString().replace("-", ""));
        return new SuccessionSteps(registry, language, texts, seat.person(), texts.get("succession.channel"),
                new SuccessionDraft(code, today));
    }
}
