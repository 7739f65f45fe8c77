use super::*;
use crate::write::judges::noise;
use std::io::Read;

fn inflated(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    flate2::read::DeflateDecoder::new(bytes)
        .read_to_end(&mut out)
        .unwrap();
    out
}

#[test]
fn blocks_can_be_strung_together() {
    let (noise, zeros) = (noise(2 * PIECE + 5), vec![0; PIECE]);
    let strung = [blocks(&noise), blocks(b""), blocks(&zeros), END.to_vec()].concat();
    assert!(inflated(&strung) == [noise, zeros].concat());
}

#[test]
fn what_is_made_stays_in_order() {
    let bytes: Vec<u8> = (0..=255).collect();
    let pieces: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(each(&pieces, <[u8]>::to_vec).concat(), bytes);
    assert!(each(&[], <[u8]>::to_vec).is_empty());
}
