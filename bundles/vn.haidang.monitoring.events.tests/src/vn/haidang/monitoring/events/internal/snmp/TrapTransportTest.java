package vn.haidang.monitoring.events.internal.snmp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

/** The thread that listens for traps outlives whatever a message does to the decoders. */
class TrapTransportTest {

    @Test
    void goesOnAfterAMessageThatIsNestedTooDeep() throws Exception {
        CountDownLatch nothingCame = new CountDownLatch(2);
        TrapTransport transport = new TrapTransport(0, () -> {
            throw new StackOverflowError("nested");
        }, nothingCame::countDown);
        try (transport; DatagramSocket socket = new DatagramSocket()) {
            transport.listen();
            int port = transport.getListenAddress().getPort();
            for (int i = 0; i < 2; i++) {
                socket.send(new DatagramPacket(new byte[]{0x30, 0}, 2, InetAddress.getLoopbackAddress(), port));
            }
            assertTrue(nothingCame.await(30, TimeUnit.SECONDS));
        }
    }
}
