//! References that functions are lent and cannot keep, beside pointers that they could.

pub struct Buffer {
    bytes: Vec<u8>,
    end: *const u8,
}

impl Buffer {
    pub fn append(&mut self, number: u64) {
        let bytes = number.to_be_bytes();
        self.bytes.extend_from_slice(&bytes);
    }

    pub fn copy_into(&self, to: &mut Vec<u8>) {
        let copy = self.bytes.clone();
        to.extend_from_slice(&copy);
    }

    pub fn follow(&mut self, step: usize) {
        let order = Order { step };
        apply(self, &order);
    }

    pub fn end(&self) -> *const u8 {
        self.end
    }
}

pub struct Order {
    step: usize,
}

fn apply(buffer: &mut Buffer, order: &Order) {
    // SAFETY: the steps of an order stay within the bytes.
    buffer.end = unsafe { buffer.bytes.as_ptr().add(order.step) };
}
