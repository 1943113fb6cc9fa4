package vn.haidang.registry.ui.internal.transfer;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;

import vn.haidang.registry.exchange.RegistryExchange;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.steps.StepsDialog;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.seat.Seat;

/** Opens the import of a file. */
public final class ImportHandler {

    @CanExecute
    boolean canImport(RegistryWork work, @Optional RegistryExchange exchange) {
        return exchange != null && work.registry().isPresent();
    }

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, RegistryWork work, UiLanguage language, Seat seat,
            RegistryExchange exchange) {
        work.registry().ifPresent(registry -> {
            ImportSteps steps = new ImportSteps(exchange, registry.snapshot(), language,
                    Messages.in(language), seat.person(), new ImportDraft());
            new StepsDialog(shell, new ImportWizard(steps)).open();
        });
    }
}
