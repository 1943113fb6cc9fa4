package vn.haidang.monitoring.icmp.internal;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;

/** The other end of the UDP echo, played by the test by hand on a real socket of the loopback. */
final class UdpResponder implements AutoCloseable {

    private final DatagramSocket socket;

    UdpResponder(InetAddress address) throws IOException {
        socket = new DatagramSocket(0, address);
        socket.setSoTimeout(60_000);
    }

    String address(String name) {
        String host = socket.getLocalAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + socket.getLocalPort() + "/" + name;
    }

    Request receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[2_000], 2_000);
        socket.receive(packet);
        return new Request(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1),
                packet.getSocketAddress());
    }

    void send(String text, SocketAddress to) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        socket.send(new DatagramPacket(bytes, bytes.length, to));
    }

    InetSocketAddress socketAddress() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    @Override
    public void close() {
        socket.close();
    }

    /** What came in, and from whom. */
    record Request(String text, SocketAddress from) {

        String reply() {
            return text.replaceFirst("haidang-echo", "haidang-repl");
        }
    }
}
