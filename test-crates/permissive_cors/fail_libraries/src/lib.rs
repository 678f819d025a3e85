//! Services that every page may use.
mod others;

use http::{HeaderValue, Method};
use tower_http::cors::{self, AllowOrigin, Any as Everyone, *};
use web::cors::CorsLayer as Layer;

const STAR: &str = "*";

pub fn preset() -> CorsLayer {
    CorsLayer::permissive() //~ permissive_cors
}

pub fn renamed(debug: bool) -> Option<Layer> {
    debug.then(Layer::very_permissive) //~ permissive_cors
}

pub fn chain() -> CorsLayer {
    CorsLayer::new()
        .allow_methods([Method::GET, Method::POST])
        .allow_origin(Everyone) //~ permissive_cors
        .allow_headers(Everyone)
}

pub fn by_function() -> CorsLayer {
    let layer = CorsLayer::new();
    layer.allow_origin(cors::any()) //~ permissive_cors
}

pub fn by_local() -> CorsLayer {
    let origins = cors::Any;
    CorsLayer::new().allow_origin(origins) //~ permissive_cors
}

pub fn by_value() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::any()) //~ permissive_cors
}

pub fn converted() -> CorsLayer {
    CorsLayer::new().allow_origin(AllowOrigin::from(Any)) //~ permissive_cors
}

pub fn mirror() -> CorsLayer {
    let origins = AllowOrigin::mirror_request(); //~ permissive_cors
    CorsLayer::new().allow_origin(origins).allow_credentials(true)
}

pub fn yes_to_all() -> CorsLayer {
    let origins = AllowOrigin::predicate(|_origin, _request| true); //~ permissive_cors
    CorsLayer::new().allow_origin(origins)
}

pub fn parsed() -> CorsLayer {
    CorsLayer::new().allow_origin("*".parse::<HeaderValue>().unwrap()) //~ permissive_cors
}

pub fn by_constant() -> CorsLayer {
    CorsLayer::new()
        .allow_credentials(false)
        .allow_origin(HeaderValue::from_static(STAR)) //~ permissive_cors
}

pub fn exact() -> AllowOrigin {
    AllowOrigin::exact(HeaderValue::from_static("*")) //~ permissive_cors
}

pub fn service<S>(inner: S) -> cors::Cors<S> {
    cors::Cors::permissive(inner) //~ permissive_cors
}

pub fn as_a_function(layer: CorsLayer) -> CorsLayer {
    CorsLayer::allow_origin(layer, Everyone) //~ permissive_cors
}

/// The attribute of a block that is for every build but those for development.
pub fn in_products() -> tower_http::cors::CorsLayer {
    #[cfg(not(debug_assertions))]
    {
        return tower_http::cors::CorsLayer::permissive(); //~ permissive_cors
    }
    #[cfg(debug_assertions)]
    tower_http::cors::CorsLayer::new()
}
