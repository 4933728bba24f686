/**
 * More of what articles are about, in the form of `concept-words.ts`: companies and money, industry and mines, energy, transport,
 * building, farming, science and space, diplomacy, law, elections, security, migration, aid and statistics.
 */
export const WORDS_OF_STATE = `
dividend: dividend дивиденд 配当金 配当を 増配 股息 分红 배당금
net-profit: net_profit net_income operating_profit quarterly_result quarterly_profit quarterly_earn annual_profit earnings$ чистая_прибыл чистой_прибыл чистую_прибыл таза_пайда таза_табыс 純利益 営業利益 経常利益 決算 净利润 순이익 영업이익 nettogewinn bénéfice_net
red-figures: net_loss operating_loss loss-making in_the_red losses_of убыток убытк убыточн залал$ 赤字 最終損失 亏损 영업적자 무역적자 적자를_
layoffs: layoff lay_off laid_off redundanc job_cut cuts_jobs cut_jobs увольнени сокращение_персонал сокращения_персонал сокращение_штат сокращения_штат сократит_сотрудник сократил_сотрудник жұмыстан_шығар штат_қысқарту 人員削減 解雇 リストラ 希望退職 裁员 해고 감원 entlass licenci işten_çıkar
dismissal: dismisses was_dismissed dismissal sacked$ sacks$ relieved_of_his relieved_of_her уволен~ уволил~ отправил_в_отставку освобожден_от освобождена_от освободил_от_должности қызметінен_босат 更迭 解任 罷免 免职 경질 해임
resignation: resign~ resignation steps_down stepped_down stepping_down step_down отставк қызметінен_кет отставкаға 辞任 辞職 退任 辞表 辞职 사임 사퇴 rücktritt démission istifa
appointment: appoint~ appointed appointment назначен$ назначена$ назначил$ назначила$ назначение_на_пост назначении_на_пост тағайында 任命 起用 就任 임명 취임 ernannt nommé_ atandı
reshuffle: reshuffle кадровые_перестанов кадровых_перестанов перестановки_в_правит кадровая_ротац кадрлық_ауыс кадрлық_өзгеріс 内閣改造 組閣 新内閣 内阁改组 개각
board-of-directors: board_of_directors supervisory_board board_member board_seat chairman_of_the_board совет_директор совета_директор совете_директор совету_директор наблюдательный_совет наблюдательного_совет директорлар_кеңес 取締役 董事 이사회 aufsichtsrat
chief-executive: ceo$ ceos$ chief_executive гендиректор генеральный_директор генерального_директор генеральным_директор генеральному_директор председатель_правления председателем_правления председателя_правления бас_директор басқарма_төраға 最高経営責任者 社長 首席执行官 总裁 최고경영자 사장 geschäftsführer vorstandschef
sovereign-fund: sovereign_wealth sovereign_fund national_fund нацфонд национальный_фонд национального_фонд фонд_национального_благосост ұлттық_қор ұлттық_әл-ауқат 政府系ファンド 国民基金 国富ファンド 主权基金 主权财富 국부펀드 staatsfonds
central-bank<bank: central_bank national_bank нацбанк центробанк национальный_банк национального_банк национальном_банк ұлттық_банк орталық_банк 中央銀行 国立銀行 日銀 央行 중앙은행 zentralbank banque_centrale merkez_bankası
interest-rate: interest_rate key_rate base_rate rate_hike rate_cut базовая_ставк базовой_ставк базовую_ставк ключевая_ставк ключевой_ставк ключевую_ставк процентная_ставк процентной_ставк процентных_ставк базалық_мөлшерлеме пайыздық_мөлшерлеме 政策金利 利上げ 利下げ 金利 利率 加息 降息 금리 leitzins
credit-rating: credit_rating sovereign_rating moody's moody’s fitch$ кредитный_рейтинг кредитного_рейтинг суверенный_рейтинг суверенного_рейтинг несиелік_рейтинг 格付け 信用评级 신용등급
gdp: gdp$ ввп$ жіө$ gross_domestic валового_внутренн валовой_внутренн жалпы_ішкі_өнім 国内総生産 国内生产总值 국내총생산 bruttoinlands
shortage: shortage~ deficit~ дефицит~ нехватк тапшылық тапшылығ жетіспеу жетіспейді 不足 短缺 부족 mangel$ pénurie
subsidy: subsidy subsidies subsidis subsidiz субсиди субсидия демеуқаржы 補助金 助成金 补贴 보조금 subvention$ subventionen
fine-penalty: fined$ fines$ a_fine heavy_fine штраф айыппұл 罰金 過料 課徴金 罚款 벌금 과징금 bußgeld geldstrafe amende$ jarima
ransom: ransom~ выкуп$ выкупа$ выкупом$ құн_төлеу 身代金 赎金 몸값 lösegeld rançon fidye
compensation: compensat компенсац өтемақы 賠償 補償 赔偿 补偿 보상금 배상 entschädig
price-rise: price_rise price_hike rising_prices price_increase prices_rose подорожа подорожан вздорожа рост_цен роста_цен повышение_цен қымбатта бағаның_өсу 値上げ 価格高騰 物価高 涨价 가격_인상 preiserhöhung
audit: audit$ audits$ auditor$ auditors auditing аудит$ аудита$ аудиторск аудитом$ 会計検査 監査 审计
procurement: procurement госзакуп государственных_закуп государственные_закуп мемлекеттік_сатып мемсатып 政府調達 公共調達 官公需 采购 조달청 공공조달
wto: wto$ world_trade_organi вто$ всемирной_торговой всемирная_торговая дсұ$ дүниежүзілік_сауда 世界貿易機関 世贸 세계무역기구
eaeu: eaeu$ eurasian_economic eurasian_union еаэс$ евразэс евразийский_эконом евразийского_эконом евразийской_эконом евразийском_эконом еуразиялық_эконом еаэо$ ユーラシア経済 欧亚经济 유라시아경제
eu: european_union european_commission евросоюз европейский_союз европейского_союз европейским_союз еврокомисс еуропалық_одақ еуроодақ 欧州連合 欧州委員会 欧盟 유럽연합 europäische_union union_européenne avrupa_birliği
world-bank<bank: world_bank всемирный_банк всемирного_банк всемирным_банк дүниежүзілік_банк 世界銀行 世界银行 세계은행 weltbank
ebrd: ebrd$ ебрр$ еқдб$ european_bank_for европейский_банк_рек европейского_банка_рек 欧州復興開発銀行 欧洲复兴开发银行
imf: imf$ monetary_fund мвф$ международный_валютный международного_валютн хвқ$ халықаралық_валюта_қор 国際通貨基金 国际货币基金 국제통화기금
oecd: oecd$ оэср$ эыдұ$ 経済協力開発機構 经合组织 경제협력개발기구
seven-powers: g7$ group_of_seven g20$ группы_семи большой_семерк большая_семерк большой_двадцатк үлкен_жетілік жеті_елдің 主要7カ国 先進7カ国 七国集团 주요7개국
brics: brics$ брикс 金砖 브릭스
osce: osce$ обсе$ еқыұ$ 欧州安保協力機構 全欧安保 欧安组织
nato: nato$ нато$ 北大西洋条約機構 北约 나토
cica: cica$ свмда аөсшк アジア信頼醸成 亚信
islamic-finance: islamic_bank islamic_financ sukuk исламский_банк исламского_банк исламского_финанс исламское_финанс сукук ислам_банк исламдық_қаржы исламдық_банк イスラム金融 イスラム債 伊斯兰金融
green-bond<stock-market: green_bond sustainability_bond зеленые_облиг зеленых_облиг жасыл_облиг グリーンボンド 環境債 绿色债券 녹색채권
supermarket: supermarket hypermarket convenience_store супермаркет гипермаркет минимаркет コンビニ スーパーマーケット 便利店 超市 편의점 슈퍼마켓
shopping-mall: shopping_mall shopping_cent торговый_центр торгового_центр торговом_центр торгово-развлек трц$ сауда_орталығ сауда-ойын ショッピングモール 商業施設 购物中心 쇼핑몰 einkaufszentrum
counterfeit: counterfeit контрафакт 偽ブランド 模倣品 假冒
product-recall: product_recall recalls_cars recall_of recalled_cars recall_campaign отзыв_автомоб отзывает_автомоб отзывная_кампан отзывной_кампан отзывную_кампан кері_қайтарып_ал リコール 召回 리콜 rückruf
certification: certificate$ certificates certification certified$ сертифик 認証 证书 인증서 zertifi
auction: auction~ auctioned аукцион~ аукцион オークション 競売 拍卖 경매 auktion enchères
monopoly: monopol антимонопол монопол 独占禁止 独禁法 公正取引 垄断 독점 kartellamt
unemployment: unemploy jobless безработ жұмыссыз 失業 失业 실업 arbeitslos chômage
remote-work: remote_work digital_nomad удаленщик удаленную_работ удаленной_работ удаленная_работ цифровых_кочев цифровой_кочев цифровые_кочев қашықтан_жұмыс リモートワーク テレワーク デジタルノマド 远程办公 数字游民 원격근무 디지털_노마드
dealership: dealership~ dealer$ dealers$ автодилер дилер~ дилерск дистрибьют автосалон автоорталық 販売代理店 代理店 ディーラー 販売店 经销商 대리점 딜러 autohaus
supply-chain: supply_chain цепочки_постав цепочек_постав цепочках_постав цепочка_постав жеткізу_тізбег サプライチェーン 供給網 供应链 공급망 lieferkett
offtake: offtake off-take whole_output оффтейк офтейк 引き取り契約 引き取る 長期契約 包销
localisation: localisation localization локализац жергіліктендір 現地化 現地生産 本地化 현지화
technology-transfer: technology_transfer transfer_of_technolog трансфер_технолог трансфера_технолог передача_технолог передачи_технолог передачу_технолог технология_трансфер технологиялар_трансфер 技術移転 技术转让 기술이전
leasing: leasing$ лизинг リース契約 航空機リース リース会社 融资租赁
loan-guarantee: state_guarantee loan_guarantee sovereign_guarantee госгарант государственная_гарант государственной_гарант мемлекеттік_кепіл 政府保証 債務保証 国家担保
remittance: remittance денежные_перевод денежных_перевод ақша_аудар 送金 汇款 송금 überweisung
payment: cashless contactless_pay payment_system payment_card безналич платежн қолма-қолсыз төлем_жүйе キャッシュレス 電子マネー 決済 移动支付 결제
qr-code: qr_code qr-code qr-код qr_код qrコード 二维码 qr코드
online-trade: e-commerce ecommerce online_store online_shop online_retail marketplace интернет-магазин интернет-торгов маркетплейс электронной_торгов электронная_торгов электронную_торгов онлайн-торгов электрондық_сауда онлайн_сауда 電子商取引 ネット通販 通販サイト 电商 전자상거래 온라인_쇼핑
mortgage<housing: mortgage~ ипотек 住宅ローン 按揭 房贷 주택담보 hypothek
rent: rent$ rents$ rented$ rental$ аренд жалға_ал жалға_бер 賃貸 家賃 租赁 임대 miete$ mietvertrag
special-zone: economic_zone industrial_zone industrial_park сэз$ спецэконом специальной_эконом специальная_эконом специальную_эконом свободной_эконом индустриальной_зон индустриальная_зон индустриальную_зон индустриальном_парк индустриальный_парк арнайы_эконом индустриялық_аймақ индустриялық_парк аэа$ 経済特区 特区 工業団地 工业园 产业园 경제특구 산업단지 sonderwirtschafts free_economic
gas-flaring: flaring$ flare_gas associated_gas попутный_газ попутного_газ попутный_нефтян попутного_нефтян ілеспе_газ 随伴ガス フレアガス 伴生气
engine: engine$ engines$ двигател қозғалтқыш エンジン 发动机 엔진 moteur$ moteurs triebwerk
engineer: engineer$ engineers$ инженер 技術者 エンジニア 工程师 엔지니어 ingenieur ingénieur mühendis muhandis
welding: weld$ welding welder welded сварщ сварк сварочн дәнекерле 溶接 焊接 용접 schweiß
foundry: foundry foundries литейн 鋳造 鋳物 铸造 주조 gießerei
pump: pump$ pumps$ насос~ насосн сорғы ポンプ 水泵 抽水 펌프 pumpe$ pumpen
compressor: compressor компрессор コンプレッサー 圧縮機 压缩机 압축기 kompressor
valve: valves$ клапан~ запорной_арматур запорную_арматур バルブ 阀门 밸브
transformer: transformer~ трансформатор 変圧器 变压器 변압기
cable: cable$ cables$ кабел ケーブル 电缆 케이블 kabel$
cable-car: cable_car ropeway gondola_lift канатная_дорог канатной_дорог канатную_дорог канатк аспалы_жол ロープウェイ ロープウエー ケーブルカー 缆车 케이블카 seilbahn
machine-tool: machine_tool cnc$ станок станки$ станков станкостро чпу$ 工作機械 マシニングセンタ 机床 공작기계 werkzeugmasch
bearing: ball_bearing bearings$ подшипник мойынтірек ベアリング 軸受 轴承 베어링
elevator: elevators$ escalator лифт~ эскалатор エレベーター エスカレーター 电梯 엘리베이터 aufzug
automation: automation automated$ автоматизац автоматтандыр 自動化 自动化 자동화
driverless: self-driving driverless autonomous_truck autonomous_vehicle autonomous_haul autonomous_fleet autonomous_car беспилотные_автомоб беспилотный_автомоб беспилотные_самосвал беспилотных_самосвал автономные_самосвал автономных_самосвал жүргізушісіз 自動運転 無人ダンプ 无人驾驶 自动驾驶 자율주행
three-d-printing: 3d_print 3d-print 3d-печат 3d-принт 3dプリンタ 3d打印 3d프린터
sensor: sensor$ sensors$ датчик сенсор~ センサー 传感器 센서
laser: laser~ лазер レーザー 激光 레이저
camera-surveillance: cctv$ surveillance_camera видеокамер видеонаблюден бейнебақыла бейнекамера 監視カメラ 防犯カメラ 摄像头 감시카메라
face-recognition: facial_recogn face_recogn biometric распознавание_лиц распознавания_лиц распознаванию_лиц биометр бет-әлпет бетті_тану 顔認証 顔認識 生体認証 人脸识别 生物识别 안면인식 gesichtserkenn
fingerprint: fingerprint отпечатк дактилоскоп саусақ_із 指紋 指纹 지문
cement: cement$ цемент~ цементн セメント工 セメントの セメントを セメント、 水泥 시멘트 zement
concrete: reinforced_concrete precast_concrete concrete_plant бетон~ бетонн железобетон コンクリート 混凝土 콘크리트
glass-making: glassmak glass_plant float_glass glassware стекольн листового_стекл листовое_стекло шыны_зауыт шыны$ ガラス工 板ガラス ガラス製 玻璃
plastic: plastic$ plastics пластик~ пластмасс пластиковы プラスチック 塑料 플라스틱 kunststoff plastique
paper-pulp: pulp_mill pulp$ paper_mill paperboard cardboard целлюлоз картон$ картона$ картонн 製紙 段ボール 纸浆 造纸 제지
rubber: rubber$ каучук резиновы резинотех бутадиен butadiene 合成ゴム 天然ゴム ブタジエン 橡胶 고무 kautschuk
polypropylene: polyprop polyethylene полипропилен полиэтилен ポリプロピレン ポリエチレン 聚丙烯 聚乙烯 폴리프로필렌
carbon-fibre: carbon_fib углеволокн углеродного_волокн 炭素繊維 碳纤维 탄소섬유
cotton: cotton~ хлопок$ хлопка$ хлопков хлопчат мақта$ мақта-мата мақтаны$ 綿花 木綿 コットン 棉花 면화 baumwolle pamuk paxta
wool: wool$ wools$ woollen шерсть$ шерсти$ шерстян жүн$ жүнін жүнді 羊毛 양모 wolle$
cashmere: cashmere кашемир カシミヤ カシミア 羊绒 캐시미어
leather: leather$ hides$ tannery кожевен кожсырь былғары 皮革 なめし革 革製品 가죽 leder$
footwear: footwear shoe$ shoes$ обувь обуви$ обувн аяқ_киім аяқкиім 履物 シューズ 靴を 鞋业 制鞋 신발 schuhe$
sewing: sewing$ seamstress швейн швея$ швеи$ тігін_ тігінші 縫製 缝纫 봉제
furniture: furniture мебел жиһаз 家具 möbel$ mobilya
noodles: noodle~ лапш кеспе$ 即席麺 カップ麺 方便面
bread: bread$ bakery bakeries хлеб$ хлеба$ хлебозавод хлебопек пекарн наубайхана нан$ 製パン ベーカリー パン屋 パン工場 面包 제과점
beer: beer$ brewery breweries пиво$ пива$ пивовар пивзавод сыра$ сыра_зауыт ビール 啤酒 맥주 bier$ bière$
spirits: whisky whiskey vodka$ виски$ водк~ водочн арақ$ ウイスキー ウォッカ 威士忌 伏特加 위스키 보드카
soy-sauce: soy_sauce соевый_соус соевого_соус соевом_соус соя_тұздығ 醤油 しょうゆ 酱油 간장
sugar: sugar$ сахар$ сахара$ сахарн қант$ қанты$ қантқа қант_зауыт 砂糖 製糖 白糖 食糖 설탕 zucker$ şeker$ shakar$
egg: egg$ eggs$ яйцо$ яйца$ яйцами яиц$ яичн жұмыртқа 鶏卵 鸡蛋 계란 달걀
halal: halal халял ハラル ハラール 清真 할랄
wagyu<meat: wagyu вагю 和牛の 和牛を 和牛が 和牛、 黒毛和種 와규
breeding: pedigree_ breeding_stock племенн асыл_тұқымды 種牛 受精卵 种畜 胚胎移植
greenhouse: greenhouse$ greenhouses теплиц тепличн жылыжай 温室栽培 植物工場 ビニールハウス 大棚 温室 온실 gewächshaus
emissions<decarbonisation: greenhouse_gas emission~ выбросы$ выбросов$ выбросам$ выбросах$ выбросами$ парников~ парниковы шығарынды 温室効果 排出量 排出削減 排放 温室气体 온실가스 배출량 treibhausgas
tomato: tomato~ томат~ помидор қызанақ トマト 西红柿 番茄 토마토
potato: potato~ картоф картоп ジャガイモ じゃがいも ばれいしょ 马铃薯 土豆 감자 kartoffel
onion: onion~ репчат пияз 玉ねぎ タマネギ 洋葱 양파
strawberry: strawberr клубник құлпынай イチゴ いちご 草莓 딸기
grape: grape$ grapes$ vineyard виноград жүзім$ жүзімді ブドウ ぶどう 葡萄 포도밭 포도나무
plum: plum$ plums$ слива$ сливы$ сливов қара_өрік алхоры 梅干 梅の スモモ 李子 매실
walnut: walnut~ almond~ pistachio орех$ ореха$ орехов~ миндал фисташ жаңғақ クルミ アーモンド ピスタチオ 核桃 호두
barley: barley ячмен арпа$ 大麦 보리
maize: maize$ sweet_corn кукуруз жүгері トウモロコシ 玉米 옥수수
buckwheat: buckwheat гречк гречих гречнев қарақұмық そば粉 ソバの実 ソバの 荞麦 메밀
flax: flax$ flaxseed linseed лен-долгун льна$ льняно льносем зығыр 亜麻 亚麻
fodder: fodder animal_feed комбикорм кормов~ кормовы жем-шөп жемшөп 飼料 饲料 사료 futtermittel
locust: locust~ саранч шегіртке イナゴ バッタ 蝗虫 메뚜기
pesticide: pesticid herbicid пестицид гербицид ядохимикат улы_химикат 農薬 除草剤 农药 농약
seeds: seeds$ семена$ семян$ семенами$ семенно семеновод тұқым~ тұқымдық 種子 种子 씨앗 saatgut
drip-irrigation<water: drip_irrig капельное_орош капельного_орош капельным_орош капельный_полив тамшылат 点滴灌漑 節水灌漑 点滴かんがい 滴灌
irrigated-land<water: irrigated irrigat~ орошен орошаем поливн~ суармалы суару かんがい 水浇地 관개
dam: dam$ dams$ плотин~ бөген бөгет ダムを ダムが ダムに ダム湖 ダム建設 大坝 水坝 댐을 댐_ staudamm
reservoir: reservoir~ водохранил су_қойма 貯水池 水库 저수지 stausee
canal: canal$ canals$ оросительный_канал оросительного_канал оросительные_канал арық~ 用水路 運河 运河 水渠 운하
groundwater: groundwater подземных_вод подземные_вод грунтовых_вод грунтовые_вод жерасты_су жер_асты_су 地下水 지하수 grundwasser
desalination: desalinat опреснен опреснит тұщыландыр тұщыту 淡水化 海水淡化 담수화 entsalz
arable<agriculture: farmland arable пашн~ пахотн егістік жыртылған 農地 耕地 농지 ackerland
harvest: harvest~ урожай~ урожайн уборочн жатва$ жатвы$ егін_орағ егін_жинау өнім_жинау 収穫 丰收 收割 수확 ernte$ hasat$
sowing: sowing$ sown$ посевн~ посевная посевной көктемгі_егіс егін_егу 作付け 種まき 播种 파종
combine: combine_harvest комбайн~ コンバイン収 コンバインを コンバインの 收割机 콤바인
desert-greening: afforest reforest облесен лесоразвед орман_өсіру 緑化 植林 绿化 造林 조림
gauge<railway: rail_gauge broad_gauge track_gauge gauge$ колея$ колеи$ колею$ колее$ жол_табан 軌間 軌道幅 轨距 궤간 spurweite
tram: tram$ trams$ tramway streetcar трамва 路面電車 有轨电车 트램 straßenbahn
light-rail<railway: light_rail light-rail lrt$ лрт$ легкорельс жеңіл_рельс 軽量軌道 次世代型路面電車 轻轨 경전철
taxi: taxi$ taxis$ такси$ таксист таксопарк таксиші タクシー 出租车 택시
traffic-light: traffic_light traffic_signal светофор бағдаршам 信号機 交通信号 红绿灯 신호등
traffic-jam: traffic_jam congestion$ пробки$ пробок$ пробкам$ кептеліс 渋滞 拥堵 교통체증 정체
parking: parking парковк паркинг автостоянк көлік_тұра автотұрақ 駐車 停车场 주차 parkplatz
toll-road<road: toll_road платные_дорог платных_дорог платной_дорог платная_дорог ақылы_жол 有料道路 高速料金 收费公路 통행료
road-closure: road_closure road_closed closed_to_traffic traffic_restrict перекроют перекрыли$ перекрыто$ перекрытие_дорог перекрытии_дорог ограничат_движен ограничения_движен ограничено_движен қозғалысы_шектел қозғалыс_шектел жол_жабыл 交通規制 通行止め 交通管制 교통통제
tunnel: tunnel~ тоннел туннел トンネル 隧道 터널
pier: pier$ piers$ berth$ berths$ wharf$ quay$ причал~ пирс~ айлақ 岸壁 埠頭 桟橋 码头 泊位 부두
dredging: dredg дноуглуб түбін_тереңдет 浚渫 疏浚 준설
runway: runway~ взлетно-посадочн взлетную_полос взлетной_полос впп$ ұшу-қону_жолағ 滑走路 跑道 활주로 landebahn
terminal: terminal$ terminals$ терминал~ ターミナル 航站楼 候机楼 터미널
air-rights: traffic_rights air_rights fifth_freedom air_services open_skies landing_slot пятой_свобод пятая_свобод открытого_неб открытое_неб бесінші_еркіндік ашық_аспан 以遠権 航空交渉 航空協定 運輸権 発着枠 オープンスカイ 航权 운수권 항공협정
codeshare: codeshare code-share code_share код-шеринг кодшеринг コードシェア 共同運航 代码共享 공동운항
passenger: passenger~ пассажир~ пассажирск жолаушы 乗客 旅客数 乘客 승객 passagier yolcu
ticket: ticket$ tickets$ airfare~ air_fare билет~ 航空券 運賃 入場券 チケット 机票 门票 항공권 입장권 티켓 eintrittskart
baggage: baggage luggage багаж~ жолжүк жүк_салу 手荷物 スーツケース 行李 수하물 gepäck
emergency-landing: emergency_landing forced_landing diverted_to экстренную_посадк экстренная_посадк вынужденную_посадк вынужденная_посадк экстренно_сел аварийную_посадк шұғыл_қон мәжбүрлі_түрде_қон 緊急着陸 不時着 迫降 紧急降落 备降 비상착륙 notland
flight-delay<flight: flight_delay delayed_flight delays_at рейс_задерж задержка_рейс задержки_рейс задержке_рейс рейстің_кешігу рейс_кешік 欠航 航班延误 결항
pilot: pilots$ co-pilot captain_of_the_plane пилоты$ пилотов$ командир_самолет ұшқыш~ 操縦士 飞行员 조종사
post: postal_service post_office почта$ почты$ почту$ почтой$ почтов қазпошта пошта~ 郵便 邮政 우체국 우편
courier: courier~ parcel~ курьер~ курьерск посылк сәлемдеме жеткізу_қызмет 宅配 小包 快递 包裹 택배 소포 paket$
transit: transit$ транзит~ транзитн トランジット 通過輸送 中継輸送 过境 통과화물
block-train<container<railway: block_train container_train контейнерный_поезд контейнерного_поезд контейнерные_поезд контейнерных_поезд контейнерлік_пойыз ブロックトレイン コンテナ列車 貨物列車 中欧班列 班列 블록트레인
high-speed-rail<railway: high-speed_rail high-speed_train high-speed_line высокоскоростн жоғары_жылдамдықты_теміржол 高速鉄道 高铁 고속철도
signalling: signalling$ rail_signal сигнализац 信号システム 信号保安 信号系统 신호시스템
scooter: scooter~ самокат~ электросамокат キックボード スクーター 滑板车 킥보드
electric-bus<bus: electric_bus электробус электр_автобус 電気バス evバス 电动公交 전기버스
electric-car<car: electric_car electric_vehicle evs$ электромоб электрокар электр_көлі 電気自動車 電動車 电动汽车 新能源汽车 전기차 elektroauto
charging: charging_station charging_point ev_charg fast_charg зарядные_станц зарядных_станц зарядная_станц зарядной_станц электрозаряд зарядк қуаттау_станс зарядтау 充電 充电 충전소 ladestation
driving-licence: driving_licen driver's_licen driver_licen driving_test водительские_прав водительских_прав водительское_удост водительского_удост жүргізуші_куәліг 運転免許 驾照 운전면허 führerschein
balloon: balloon$ balloons$ воздушный_шар воздушные_шар воздушных_шар воздушном_шар әуе_шар 気球 热气球 열기구
yacht: yacht~ яхт~ яхта ヨット 游艇 요트
submarine-cable: subsea_cable undersea_cable submarine_cable caspian_cable подводный_кабел подводного_кабел дну_каспия 海底ケーブル 海底光缆 해저케이블
skyscraper: skyscraper high-rise небоскреб высотк зәулім 超高層 高層ビル 摩天大楼 高层建筑 초고층 wolkenkratzer
demolition: demolish demolition снос$ сноса$ снесут снесли$ снесен сүріл 取り壊し 解体工事 拆除 철거 abriss$
foundation-stone: foundation_stone groundbreaking ground-breaking broke_ground breaks_ground first_stone первый_камень первого_камн заложили_капсул заложил_капсул капсулу_в_основ закладк іргетас іргесі алғашқы_қада капсула_сал 起工式 起工 定礎 くわ入れ 奠基 开工仪式 기공식 착공식 grundstein
opening-ribbon: ribbon$ ribbon-cutting ленточк красную_лент перерезал разрезал лентасын_қи лента_қи 開所式 開通式 竣工式 落成 テープカット 剪彩 竣工 준공식 개소식 개통식
renaming: renamed$ renaming rename$ переименов атауын_өзгерт атауы_өзгер қайта_атау 改名 改称 名称変更 更名 개명
street-name: street_named named_a_street avenue_named улица_имени улицу_имени улице_имени улицы_имени именем_назван есімі_берілді есімін_бер аты_берілді 名を冠した 通りの名 命名
architect: architect$ architects$ архитектор~ архитекторы сәулетші 建築家 建築士 建筑师 건축가 architekt
master-plan: master_plan masterplan генплан генеральный_план генерального_план мастер-план бас_жоспар マスタープラン 总体规划 마스터플랜
fountain: fountain~ фонтан~ субұрқақ 噴水 喷泉 분수대
street-light: streetlight street_light led_lamp led_light lamppost уличное_освещ уличного_освещ светодиод шамдал көше_шам жарықтандыру 街灯 照明 路灯 가로등
snow-removal: snow_removal snowplough snowplow snow-clear снегоубор снегоочист уборк_снега уборка_снега уборки_снега уборке_снега қар_тазала қар_күре 除雪 清雪 제설
gasification: gasification газификац газдандыр ガス供給網 都市ガス 도시가스
square-plaza: central_square main_square independence_square площади_независ площадь_независ площади_республ алаңында$ 中央広場 独立広場 中心广场
blackout: blackout~ power_outage power_cut outage~ without_power блэкаут отключение_электр отключения_электр отключений_электр отключили_свет отключили_электр остались_без_света без_света обесточ жарықсыз электрсіз 停電 停电 stromausfall 정전사태 정전_사태 대규모_정전
utility-bills: utility_bill utility_tariff power_tariff electricity_tariff electricity_price electricity_bill heating_bill коммунальн коммуналк жкх$ тариф_на_электр тарифы_на_электр тарифы_на_тепло тарифов_на_электр коммуналдық 光熱費 電気料金 公共料金 电价 전기요금 strompreis
smart-meter: smart_meter electricity_meter счетчик~ есептегіш スマートメーター 電力計 电表 계량기
gas-turbine<turbine: gas_turbine combined-cycle combined_cycle парогаз пгу$ газотурбин бу-газ бу_газ газ_турбина ガスタービン コンバインドサイクル 燃气轮机 가스터빈 gasturbine
energy-storage: energy_storage storage_system battery_storage pumped_storage накопители_энерг накопителей_энерг накопитель_энерг накопитель_электр накопителей_электр гидроаккум энергия_сақтау энергияны_сақтау энергия_жинақ 蓄電システム 蓄電所 揚水発電 储能 抽水蓄能 에너지저장
uranium-enrichment<uranium: uranium_enrich enriched_uranium enrichment_plant обогащение_урана обогащения_урана обогащению_урана обогащенный_уран обогащенного_уран байытылған_уран уран_байыту уранды_байыту ウラン濃縮 濃縮ウラン 浓缩铀 우라늄_농축
fuel-bank<uranium: leu_bank low_enriched low-enriched fuel_bank низкообогащ банк_ноу төмен_байытыл төмен_байытылған 低濃縮 核燃料バンク 低浓铀 저농축
leaching: leaching выщелачиван шаймала 地浸 インシチュ 原位置浸出 浸出 침출
sulphuric-acid: sulphuric_acid sulfuric_acid серная_кислот серной_кислот серную_кислот сернокислот күкірт_қышқыл 硫酸 황산
spent-fuel<nuclear-fuel: spent_fuel spent_nuclear отработавшее отработавшего_ядер отработанного_ядер отработанное_ядер отработанного_топлив пайдаланылған_ядро 使用済み核燃料 使用済み燃料 使用済核燃料 乏燃料 사용후핵연료
radioactive-waste<waste: radioactive_waste nuclear_waste радиоактивных_отход радиоактивные_отход радиоактивными_отход радиоактивті_қалдық 放射性廃棄物 核のごみ 核废料 核废物 방사성폐기물 atommüll
fast-reactor<reactor: fast_neutron fast_breeder fast_reactor бн-350 быстрых_нейтрон быстрый_реактор жылдам_нейтрон 高速炉 高速増殖 快堆 고속로
gas-cooled-reactor<reactor: high-temperature_gas high_temperature_gas htgr$ htr$ высокотемпературный_газо высокотемпературного_газо высокотемпературный_реактор высокотемпературного_реактор жоғары_температуралы_газ 高温ガス炉 高温工学 高温气冷堆 고온가스로
small-reactor<reactor: small_modular smr$ smrs$ малый_модульн малых_модульн малые_модульн малой_модульн ммр$ шағын_модуль шағын_реактор 小型モジュール 小型炉 小型模块 소형모듈원전 소형원전
fusion: nuclear_fusion fusion_reactor fusion_energy fusion_power tokamak термояд токамак термоядро 核融合 トカマク 核聚变 핵융합 kernfusion
decommissioning: decommission вывод_из_эксплуат вывода_из_эксплуат выводу_из_эксплуат пайдаланудан_шығар 廃炉 廃止措置 핵시설_해체 rückbau
treated-water: treated_water radioactive_water contaminated_water очищенную_вод очищенной_вод радиоактивной_вод радиоактивную_вод 処理水 汚染水 核污水 核污染水 오염수
refinery<oil: refinery refineries refiner$ нпз$ нефтеперераб мұнай_өңдеу мұнайөңдеу мөз$ 製油所 石油精製 炼油 炼厂 정유 raffinerie rafineri
motor-fuel: gasoline diesel$ petrol_price fuel_price бензин~ дизель дизтоплив дизельн авиатоплив авиакерос керосин жанармай дизель_отын ガソリン 軽油 ジェット燃料 航空燃料 汽油 柴油 航空燃油 휘발유 항공유
filling-station: petrol_station filling_station gas_station азс$ автозаправ заправк жанармай_құю жанармай_бекет ガソリンスタンド 給油所 加油站 주유소 tankstelle
tanker: tanker$ tankers$ танкер~ タンカー 油轮 유조선
caspian-pipeline<pipeline: caspian_pipeline cpc$ ктк$ каспийский_трубопров каспийского_трубопров кқк$ каспий_құбыр カスピ海パイプライン 里海管道
swap: oil_swap swap$ swaps$ swap_deal своп~ スワップ 互换 스왑 스와프
production-sharing: production_sharing production-sharing соглашение_о_разделе соглашения_о_разделе соглашению_о_разделе срп$ өнімді_бөлу өнім_бөлу 生産物分与 产量分成 产品分成
gas-processing<gas: gas_processing gas_plant газоперераб гпз$ газ_өңдеу газөңдеу ガス処理 天然气处理 가스처리
lpg<gas: lpg$ liquefied_petroleum propane сжиженный_нефт сжиженного_нефт суг$ пропан~ сұйытылған_газ lpガス プロパン 液化石油 프로판
methane: methane$ метан$ метана$ метану$ метаном$ メタン 甲烷 메탄
carbon-credit<decarbonisation: carbon_credit carbon_market emission_trad joint_crediting jcm$ углеродные_единиц углеродных_единиц углеродных_квот углеродного_рынк совместного_кредитован механизм_кредитован көміртегі_бірлік көміртек_бірлік көміртегі_нарығ 二国間クレジット 炭素クレジット 排出量取引 排出権 排出权 碳交易 碳市场 배출권 탄소배출권 emissionshandel
carbon-capture<decarbonisation: carbon_capture ccs$ ccus$ улавливание_углер улавливания_углер улавливанию_углер захоронение_углер көміртегін_ұста 二酸化炭素回収 co2回収 貯留 碳捕集 탄소포집
biofuel: biofuel biogas biomass bioethanol биотоплив биогаз биомасс биоэтанол биоотын バイオ燃料 バイオガス バイオマス バイオエタノール 生物燃料 沼气 生物质 바이오가스 바이오매스
manganese: manganes марганец марганц マンガン 锰 망간
nickel: nickel$ никель никеля$ никелев ニッケル 镍 니켈
cobalt: cobalt кобальт コバルト 钴 코발트
chromium: chromium chrome_ore chromite хром$ хрома$ хромов~ хромовы хромит クロム 铬 크롬광
molybdenum: molybden молибден モリブデン 钼 몰리브덴
vanadium: vanadium ванади バナジウム 钒 바나듐
tantalum: tantalum тантал~ タンタル 钽 탄탈
beryllium: beryllium берилли~ бериллиев ベリリウム 铍 베릴륨
magnesium: magnesium магний магния$ магниев マグネシウム 镁合金 金属镁 마그네슘
graphite: graphite графит~ графит 黒鉛 グラファイト 石墨 흑연 graphit
antimony: antimony сурьм アンチモン 锑 안티몬
rhenium: rhenium рений$ рения$ рением$ レニウム 铼
platinum: platinum платина$ платины$ платину$ 白金 プラチナ 铂金 백금
bauxite: bauxite боксит ボーキサイト 铝土 보크사이트
asbestos: asbestos асбест アスベスト 石綿 石棉 석면
silicon: polysilicon silicon_metal metallic_silicon ferro-silicon кремния$ кремний кремнием$ 金属シリコン 多結晶シリコン シリコンウエハ 多晶硅 金属硅 폴리실리콘
silicon-valley: silicon_valley кремниевой_долин кремниевая_долин кремниевую_долин кремний_алқаб силикон_алқаб シリコンバレー 硅谷 실리콘밸리
iron-ore<ore: iron_ore iron_mine железная_руда железной_руды железную_руду железорудн темір_кен темір_руда 鉄鉱 铁矿 철광석 eisenerz
ore: ore$ ores$ руда$ руды$ руду$ руде$ рудой$ руд$ рудасы кен_байыту 鉱石 矿石 광석
ore-concentrate: copper_concentrate ore_concentrate concentrates$ концентрат~ 精鉱 精矿 정광
tailings: tailings$ хвостохранил хвосты_обогащ шламохранил қалдық_қойма 尾鉱 鉱滓 尾矿 광미
smelter: smelter~ smelting плавильн медеплав выплавк балқыту 製錬 冶炼 제련 kupferhütte
furnace: furnace~ доменн домна$ электропеч домна_пеш 高炉 電炉 溶鉱炉 용광로 hochofen
steel-pipe<steel: steel_pipe steel_tube seamless pipes$ трубы_для бесшовн стальных_труб стальные_труб трубопрокат трубный_завод трубного_завод болат_құбыр 鋼管 钢管 강관 stahlrohr
open-pit<mine: open_pit open-pit open-cast opencast открытым_способ угольный_разрез угольном_разрез угольного_разрез ашық_әдіс көмір_разрез 露天掘り 露天鉱 露天矿 露天煤 노천광
explosives: explosiv~ explosives взрывчат жарылғыш 爆薬 火薬 爆発物 炸药 폭약 폭발물 sprengstoff
subsoil: subsoil mining_right недропольз недр$ недра$ недрах жер_қойнау 地下資源 鉱業権 採掘権 探鉱権 矿权 矿业权
licence: licence$ licences$ license$ licenses$ лиценз ライセンス 許可証 许可证 牌照 면허증 허가증 lizenz
state-visit: state_visit official_visit государственный_визит государственного_визит государственным_визит официальный_визит официального_визит официальным_визит мемлекеттік_сапар ресми_сапар 国賓 公式訪問 公賓 国事访问 正式访问 국빈 공식_방문 staatsbesuch visite_d'état visite_officielle
working-visit: working_visit рабочий_визит рабочего_визит рабочим_визит рабочей_поезд рабочая_поезд жұмыс_сапар 実務訪問 工作访问 실무방문 실무_방문
courtesy-call: courtesy_call paid_a_courtesy визит_вежлив визита_вежлив визитом_вежлив 表敬訪問 表敬 礼节性拜 礼节性会见 höflichkeitsbesuch
protest-note: note_of_protest protest_note lodged_a_protest lodges_protest formal_protest нота_протест ноту_протест ноты_протест наразылық_нота 抗議文 厳重抗議 厳重に抗議 抗議 提出抗议 严正交涉 항의했 항의문 항의서한 강력_항의
envoy-summoned<embassy: summoned_the_ambassador summons_ambassador summoned_ambassador summoned_the_charge вызван_в_мид вызвали_в_мид вызвал_посла вызвали_посла посол_вызван елшіні_шақыр елшісін_шақыр елшісі_шақыр 大使を呼 代理大使を呼 召见 대사를_초치 초치
deportation: deport~ deportation expel$ expelled expels$ expulsion persona_non_grata депорт выдвор высыл выслал выслан елден_шығар 強制送還 強制退去 国外退去 国外追放 遣返 驱逐出境 추방 abschieb sınır_dışı
asylum: asylum политическое_убежищ политического_убежищ 亡命 庇護 망명
ceasefire: ceasefire cease-fire truce$ armistice перемири прекращение_огн прекращения_огн прекращению_огн прекращении_огн атысты_тоқтат оқ_атуды_тоқтат бітімге 停戦 休戦 停火 휴전 정전협정 waffenruhe waffenstillstand cessez-le-feu ateşkes
mediation: mediator~ mediation mediate$ mediated mediating посредник~ посредничест делдал 仲介 調停 斡旋 调解 중재 vermittl arabulucu
peace-talks: peace_talk peace_negot peace_process peace_plan peace_treaty мирные_перегов мирных_перегов мирный_договор мирного_договор мирный_план бейбіт_келіссөз бейбітшілік_келіс 和平交渉 和平協議 平和条約 和谈 和平谈判 평화협상 평화협정 friedensverhandl
disarmament: disarm разоруж қарусыздан 軍縮 軍備管理 裁军 군축 abrüst désarmement
arms-export: arms_sale arms_export arms_deal weapons_export экспорт_оруж экспорта_оруж поставки_оруж поставок_оруж продажа_оруж продаже_оруж қару_экспорт қару-жарақ 武器輸出 防衛装備 武器供与 军售 무기수출 방산 rüstungsexport
ammunition: ammunition artillery_shell боеприпас артиллерийск оқ-дәрі 弾薬 砲弾 弹药 炮弹 탄약 포탄 munition$
warship: warship destroyer$ frigate~ submarine$ submarines эсминец эсминц фрегат~ подводная_лодк подводную_лодк подводной_лодк подлодк военный_корабл военных_корабл военного_корабл сүңгуір әскери_кеме 軍艦 護衛艦 潜水艦 駆逐艦 掃海艇 军舰 潜艇 护卫舰 군함 잠수함 호위함 kriegsschiff u-boot
fighter-jet: fighter_jet fighter_plane warplane истребител жойғыш 戦闘機 战斗机 전투기 kampfjet
war-games<army: military_exercise military_drill joint_exercise joint_drill naval_exercise военные_учен военных_учен совместные_учен совместных_учен әскери_жаттығу бірлескен_жаттығу 合同訓練 共同訓練 軍事演習 合同演習 共同演習 军演 联合演习 합동훈련 군사훈련 연합훈련 manöver$ tatbikat
defence-attache: defence_attach defense_attach military_attach военный_атташе военного_атташе военных_атташе военным_атташе әскери_атташе 防衛駐在官 駐在武官 国防武官 武官 무관
conscription<army: conscript~ military_service призывник призыв_в_арм призыва_в_арм срочную_служб срочной_служб әскерге_шақыр әскери_борыш 徴兵 兵役 征兵 징병 병역 wehrpflicht
military-base<army: military_base air_base naval_base авиабаз военная_база военной_базы военную_базу военной_базе әскери_база 軍事基地 空軍基地 海軍基地 米軍基地 军事基地 空军基地 군사기지 공군기지
mercenary: mercenar наемник жалдамалы_әскер жалдамалылар 傭兵 雇佣兵 용병 söldner
hostage: hostage~ заложник кепілге_ал кепілдегі кепілге_ұста 人質 人质 인질 geisel$ geiseln otage$ otages
kidnapping: kidnap abduct~ abduction похищение_люд похищения_люд похищение_чел похищения_чел похищен$ похищена$ похищены$ похищенные_граждан похищенных_граждан похитители похитителей адам_ұрла ұрланған_адам ұрлап_кет 誘拐 拉致 绑架 납치 entführ enlèvement
territory-dispute: territorial_integrity territorial_dispute territorial_claim территориальной_целостн территориальная_целостн территориальную_целостн территориальный_спор территориального_спор аумақтық_тұтас 領土保全 領土問題 领土完整 领土争端 영토_분쟁 영토주권
northern-islands: kuril~ kurils курил курильск 北方領土 北方四島 千島列島 北方领土 南千岛 쿠릴 куриль
security-council<un: security_council совбез совет_безопасности совета_безопасности совете_безопасности советом_безопасности қауіпсіздік_кеңес 安保理 安全保障理事会 安理会 안보리 안전보장이사회 sicherheitsrat
general-assembly<un: general_assembly генассамбле генеральной_ассамбле генеральная_ассамбле генеральную_ассамбле бас_ассамбле 国連総会 联合国大会 联大 유엔총회 vollversammlung
resolution: resolution$ resolutions$ резолюц қарар$ қарары$ қарарды қарарын 決議 决议 결의안 résolution$
veto: veto$ vetoed вето$ 拒否権 否决权 거부권
vote: vote$ votes$ voted$ voting$ voters$ voter$ ballot~ голосован проголосов голосует голосуют избирател~ дауыс_бер сайлаушы 投票 有権者 表决 选民 표결 투표 유권자 abstimm wähler oylama seçmen
turnout<election: turnout явка$ явки$ явку$ 投票率 투표율 wahlbeteiligung
election-observers: observer_mission observer_team election_monitor наблюдател~ наблюдателей наблюдателями миссия_наблюдат байқаушы сайлауды_бақыла 選挙監視 監視団 監視員 观察员 观察团 참관단 선거감시 wahlbeobacht election_observer international_observer foreign_observer
polling-station<election: polling_station polling_place избирательный_участ избирательных_участ избирательные_участ избирательном_участ сайлау_учаск 投票所 投票站 투표소 wahllokal
inauguration: inauguration_of_the_president presidential_inaug inauguration$ sworn_in swearing-in инаугурац принес_присяг принял_присяг присягу$ ұлықтау ант_бер 就任式 就任宣誓 就职典礼 宣誓就职 취임식 vereidig
election-campaign<election: election_campaign campaign_trail campaign_rally предвыборн избирательная_кампан избирательной_кампан избирательную_кампан сайлауалды сайлау_алдындағы үгіт-насихат 選挙戦 選挙運動 街頭演説 竞选 선거운동 wahlkampf
candidate: candidate$ candidates$ candidacy nominee$ nominees кандидат$ кандидата$ кандидаты$ кандидатов$ кандидатом$ кандидатур үміткер кандидатт 候補者 立候補 候选人 후보자 입후보 kandidat$ kandidaten aday$
coalition: coalition$ коалиц 連立政権 連立 联合政府 연립정부 연정 koalition
ruling-party: ruling_party правящая_парти правящей_парти правящую_парти билеуші_партия биліктегі_партия 与党 自民党 执政党 자민당 여당 regierungspartei ldp$
opposition: opposition$ opposition_leader opposition_part оппозиц 野党 反体制派 反对派 反对党 야당
snap-election<election: snap_election early_election snap_vote внеочередные_выбор внеочередных_выбор досрочные_выбор досрочных_выбор кезектен_тыс_сайлау мерзімінен_бұрын_сайлау 解散総選挙 前倒し選挙 繰り上げ選挙 提前选举 조기선거 조기총선 neuwahl
dissolution: dissolve$ dissolved$ dissolves dissolution роспуск~ распустил распущен парламентті_тарату таратыл 解散 해산
term-of-office: presidential_term term_of_office term_limit срок_полномоч срока_полномоч сроков_полномоч президентский_срок президентского_срок өкілеттік_мерзім президенттік_мерзім 任期 임기 amtszeit
amendment: amendment~ поправк түзету$ түзетулер түзетуді өзгерістер_мен_толық 法改正 改正案 修正案 改憲 개정안 änderungsantrag
bill-law: draft_law draft_bill законопроект заң_жоба 法案 법률안 법안 gesetzentwurf projet_de_loi tasarı a_bill$
decree: decree~ указ$ указа$ указом$ указу$ указе$ жарлық жарлығ 大統領令 政令 总统令 대통령령 행정명령 erlass$ kararname décret
speaker<parliament: speaker_of chairman_of_the_mazhilis chairman_of_the_senate senate_chair house_speaker lower-house_chief спикер~ председатель_мажилис председателя_мажилис председатель_сенат председателем_сенат председателя_сенат мәжіліс_төраға сенат_төраға 下院議長 上院議長 衆院議長 参院議長 議長と 议长 의장은 국회의장 parlamentspräsident
chairmanship: chairmanship rotating_presid председательств төрағалық 議長国 輪番議長 轮值主席 의장국 vorsitz$
ombudsman: ombudsm омбудсмен уполномоченный_по_прав уполномоченного_по_прав オンブズマン 监察专员 옴부즈만
constitutional-court<court: constitutional_court конституционный_суд конституционного_суд конституционном_суд конституциялық_сот 憲法裁判所 宪法法院 헌법재판소 verfassungsgericht
supreme-court<court: supreme_court верховный_суд верховного_суд верховном_суд жоғарғы_сот 最高裁 最高法院 대법원
prosecutor: prosecutor prosecution прокурор прокуратур прокуратура генпрокур 検察 検事 检察 检方 검찰 staatsanwalt savcı
judge: judge$ judges$ судья$ судьи$ судей$ судьей$ судьям$ 裁判官 判事 法官 판사 richter$
lawyer: lawyer~ attorney~ barrister адвокат~ юрист~ заңгер қорғаушы$ 弁護士 律师 변호사 anwalt$ avocat$ avukat
jury: jury_trial jurors$ присяжн~ присяжных алқаби 裁判員 陪審 陪审 배심
death-penalty: death_penalty capital_punishment смертная_казн смертной_казн смертную_казн өлім_жаза 死刑 사형 todesstrafe
amnesty: amnest pardon$ pardons$ pardoned амнист помилован рақымшылық кешірім_жаса 恩赦 特赦 大赦 사면 begnadig
legal-assistance: legal_assistance mutual_legal правовой_помощ правовая_помощ правовую_помощ құқықтық_көмек 刑事共助 司法共助 司法协助 사법공조
copyright: copyright авторских_прав авторские_прав авторское_прав авторского_прав авторлық_құқық 著作権 海賊版 版权 저작권 urheberrecht
apostille: apostill апостил アポスティーユ 公文書認証 附加证明书 아포스티유
state-of-emergency: state_of_emergency martial_law режим_чс режима_чс чрезвычайное_полож чрезвычайного_полож чрезвычайном_полож военное_полож военного_полож төтенше_жағдай_режим төтенше_жағдай_жариялан 緊急事態宣言 戒厳令 紧急状态 戒严 비상사태 계엄 ausnahmezustand 非常事態宣言 非常事態を宣
curfew: curfew комендантский_час комендантского_час комендантском_час коменданттық_сағат 外出禁止 宵禁 통행금지 ausgangssperre
spying: spy$ spies$ spying espionage шпион тыңшы 諜報 スパイ 间谍 간첩 스파이 spionage casusluk
treason: treason госизмен государственную_измен государственной_измен мемлекетке_опасыз опасыздық_жаса 国家反逆 反逆罪 叛国 반역
coup: coup$ coup_attempt coup_d госпереворот переворота$ переворот$ төңкеріс クーデター 政变 쿠데타 putsch darbe$
hacker: hacker~ hacked$ hacking хакер~ взломал взломали взлом_сайт ハッカー 不正アクセス 黑客 해커 해킹
data-leak: data_leak data_breach leaked_data утечка_данн утечки_данн утечку_данн утечке_данн утечка_персон утечки_персон деректердің_тарап дерек_тарап мәліметтердің_тарап 情報漏えい 情報漏洩 情報流出 数据泄露 信息泄露 정보유출 datenleck
personal-data: personal_data персональных_данн персональные_данн персональным_данн дербес_дерек жеке_деректер 個人情報 个人信息 개인정보 datenschutz
blacklist: blacklist черный_список черном_списк черного_списк санкционный_список санкционном_списк санкционного_списк қара_тізім санкция_тізім ブラックリスト エンティティーリスト 黑名单 블랙리스트
sanctions-evasion<sanctions: sanctions_evasion evade_sanction evading_sanction circumvent обход_санкц обхода_санкц обходе_санкц обходом_санкц обходить_санкц санкцияны_айналып санкциядан_айналып 制裁逃れ 制裁回避 迂回輸出 规避制裁 우회수출 제재_회피 umgehung
export-control<export: export_control export_curb dual-use dual_use экспортного_контрол экспортный_контрол экспортному_контрол экспортном_контрол двойного_назнач двойного_использ экспорттық_бақылау қосарлы_мақсат 輸出管理 輸出規制 軍民両用 両用品 出口管制 军民两用 수출통제 이중용도
asset-freeze: asset_freeze freeze_assets frozen_assets froze_assets заморозка_актив заморозки_актив заморозил_актив заморозят_актив замороженны активтерін_бұғат активтерді_мұздат 資産凍結 资产冻结 冻结资产 자산동결
embargo: embargo эмбарго 禁輸 禁运 금수조치
price-cap: price_cap потолок_цен потолка_цен потолком_цен баға_шег 上限価格 価格上限 限价 가격상한
special-envoy: special_envoy special_representative спецпредставител спецпосланник специальный_представител специального_представител специальным_представител арнайы_өкіл 特使 特別代表 特别代表 특사 sondergesandt
charge-daffaires<embassy: chargé charge_d'aff charge_d’aff временный_поверен временного_поверен временным_поверен уақытша_сенімді 臨時代理大使 代理大使 临时代办 대사대리
diplomatic-relations: diplomatic_relations diplomatic_ties дипломатических_отнош дипломатические_отнош дипотнош дипломатическим_отнош дипломатиялық_қатынас дипломатиялық_қарым дипқатынас 国交樹立 国交 外交関係 建交 外交关系 수교 외교관계 diplomatische_bezieh
personal-letter: personal_letter personal_message handwritten_letter личное_послание личного_послан личное_письмо жеке_жолдау жеке_хат 親書 亲笔信 친서
state-of-the-nation: state_of_the_nation state-of-the-nation annual_address послание_народу послания_народу послании_народу ежегодное_послан ежегодного_послан послание_президент послания_президент халыққа_жолдау халқына_жолдау президенттің_жолдау 年次教書 国情咨文 施政方針 所信表明 시정연설
motorcade: motorcade кортеж~ кортеж 車列 车队 차량행렬 konvoi
flag: flag$ flags$ флаг~ флагами жалау~ байрағ байрақ 国旗 旗竿 旗を 旗帜 깃발 flagge$
anthem: anthem~ гимн$ гимна$ гимны$ гимном$ гимнов$ әнұран 国歌 애국가 hymne$ marşı
state-residence: state_guest_house state_residence presidential_residence госрезиденц резиденц резиденция 迎賓館 公邸 国宾馆 영빈관 관저 gästehaus
invitation: invit~ invited$ invitation пригласил пригласит приглашен приглашение шақырту 招待 招請 邀请 초청 초대 einlad$ eingeladen davet
honorary-citizen: honorary_citizen freedom_of_the_city почетный_граждан почетного_граждан почетным_граждан құрметті_азамат 名誉市民 名誉町民 荣誉市民 명예시민 ehrenbürger
commendation<award: commendation благодарственн благодарность_министр алғыс_хат алғысхат 外務大臣表彰 大臣表彰 感謝状 表彰状 表彰式 표창 감사장
rising-sun: rising_sun sacred_treasure восходящего_солнц священного_сокровищ күншығыс_орден шығыс_күн_орден 旭日 瑞宝 욱일장
residence-permit: residence_permit residency_permit permanent_resid вид_на_жительств вида_на_жительств внж$ рвп$ тұруға_рұқсат ықтиярхат 在留資格 在留許可 永住 居留许可 永久居留 거주허가 체류자격 영주권 aufenthalts
citizenship: citizenship naturalis naturaliz гражданств азаматтық_ал азаматтығын_ал азаматтық_беру 国籍取得 国籍を取得 国籍離脱 国籍変更 二重国籍 帰化 入籍 双重国籍 국적_취득 국적을_취득 이중국적 귀화 staatsbürgerschaft
overstay: overstay~ illegal_migr нелегал незаконная_мигр незаконной_мигр незаконных_мигр заңсыз_мигр заңсыз_көші 不法滞在 オーバーステイ 非法滞留 非法移民 불법체류
recruitment: recruitment_agenc recruiter~ recruitment_fee вербовщ вербовк рекрутер рекрутинг кадровое_агент кадровых_агент жұмысқа_тарту 人材紹介 送り出し機関 人材派遣 劳务派遣 인력송출
working-holiday: working_holiday рабочие_каникул рабочих_каникул ワーキングホリデー ワーホリ 打工度假 워킹홀리데이
seasonal-work: seasonal_work seasonal_labo сезонных_рабоч сезонные_рабоч сезонных_работ сезонные_работ маусымдық_жұмыс маусымдық_еңбек 季節労働 季节工 계절근로 saisonarbeit
migration: migrat~ immigra~ emigra~ migrant~ миграц мигрант иммигр көші-қон 移民 入管 出入国 이민 이주민 einwander göçmen migratsiya
brain-drain: brain_drain утечка_мозг утечки_мозг утечку_мозг ақыл-ой_көш 頭脳流出 人才流失 두뇌유출
e-visa<visa: e-visa evisa electronic_visa электронная_виз электронную_виз электронных_виз электронные_виз электронды_виза 電子ビザ 電子査証 电子签证 전자비자
visa-centre<visa: visa_cent visa_application_cent визовый_центр визового_центр визовом_центр визовые_центр виза_орталығ ビザ申請センター ビザセンター 査証申請センター 签证中心 비자센터
guarantor: guarantor~ letter_of_guarantee гарант$ гаранта$ гаранты$ поручител гарантийное_письм гарантийного_письм кепілгер кепіл_болу 身元保証 保証人 担保人 보증인 신원보증 bürge$
multiple-entry<visa: multiple-entry multiple_entry multi-entry multiple_visa многократн мультивиз многоразов көп_реттік көпреттік көп_мәрте 数次査証 数次ビザ マルチビザ 多次往返 복수비자
oda: official_development development_assistance development_aid oda$ официальной_помощи_развит официальная_помощь_развит официальной_помощи_в официальной_помощи_на ресми_даму_көмег дамуға_ресми_көмек 政府開発援助 途上国援助 開発援助 官方发展援助 공적개발원조 entwicklungshilfe
grassroots: grassroots grass-roots grass_roots корни_травы корней_травы кусаноне 草の根 草根 풀뿌리
exchange-of-notes: exchange_of_notes exchanged_notes notes_exchanged обмен_нотами обмена_нотами обменялись_нотами ноталар_алмас ноталармен_алмас 交換公文 书面换文 换文 교환각서
feasibility: feasibility технико-эконом тэо$ техникалық-эконом 事業化調査 実現可能性 フィージビリティ 事業化可能性 可行性 타당성
pilot-project: pilot_project pilot_plant pilot_program pilot_scheme pilot_phase пилотн пилоттық 実証実験 実証事業 実証試験 パイロット事業 パイロットプロジェクト 试点 시범사업 실증사업 pilotprojekt
study-visit: study_tour study_visit study_trip fact-finding ознакомительн ознакомились_с_работ тәжірибесімен_таныс жұмысымен_таныс 視察 考察 시찰
life-expectancy: life_expectancy продолжительность_жизн продолжительности_жизн өмір_сүру_ұзақ ұзақ_өмір_сүр 平均寿命 健康寿命 预期寿命 기대수명
happiness-index<ranking: happiness_index happiest_countr index_of_happiness уровень_счаст уровню_счаст индекс_счаст рейтинге_счаст индексе_счаст бақыт_деңгей бақыт_индекс 幸福度 幸福指数 행복지수
press-freedom: press_freedom freedom_of_the_press freedom_of_speech свобода_прессы свободы_прессы свободе_прессы свободы_слова свобода_слова баспасөз_еркін баспасөз_бостан сөз_бостан 報道の自由 言論の自由 新闻自由 言论自由 언론자유 pressefreiheit
record-high: record_high record-high all-time_high highest_since рекордн рекорд$ рекорда$ рекордт 過去最高 過去最多 過去最大 历史新高 创纪录 최고치 사상_최대 rekord~
launch-pad: launch_pad launchpad launch_site launch_complex стартовый_комплекс стартового_комплекс стартовая_площадк стартовой_площадк стартовую_площадк стартовый_стол ұшыру_алаң ұшыру_кешен 発射台 発射場 射場 发射台 发射场 발사대 발사장 startrampe
lift-off: lift-off liftoff lifts_off lifted_off blasted_off blasts_off rocket_launch пуск_ракет пуска_ракет запуск_ракет запуска_ракет запуск_спутн запуска_спутн стартовал_с ғарышқа_ұш ғарышқа_ұшыр 打ち上げ 打上げ 发射 발사
docking: docking docked$ docks_with стыковк состыков пристыков түйістір түйісу ドッキング 对接 도킹
space-station<space: space_station iss$ мкс$ космической_станц космическая_станц космическую_станц орбитальной_станц орбитальная_станц ғарыш_станция ғарыш_стансас хғс$ 宇宙ステーション 空间站 우주정거장 raumstation
descent-capsule: descent_capsule return_capsule soyuz_capsule crew_capsule спускаемый_аппарат спускаемого_аппарат приземлил_экипаж приземлился_экипаж қонатын_аппарат 帰還カプセル 帰還船 回収カプセル 返回舱 귀환캡슐
telescope: telescop телескоп 望遠鏡 望远镜 망원경 teleskop
observatory: observator~ обсерватор 天文台 천문대 sternwarte
moon: moon$ lunar$ lunar_ луна$ луне$ лунный$ лунного$ лунной$ лунную$ лунных$ луноход айға_ұш ай_бетін ай_топырағ 月面 月探査 月着陸 月球 登月 달_탐사 달_착륙 mondlandung
asteroid: asteroid астероид 小惑星 小行星 소행성
meteorite: meteorit meteor$ meteors метеорит 隕石 流星 陨石 운석
earth-observation: earth_observ earth-observ remote_sensing дистанционное_зондир дистанционного_зондир дистанционному_зондир дзз$ қашықтықтан_зонд қашықтан_зонд 地球観測 リモートセンシング 遥感 对地观测 원격탐사 지구관측 fernerkund
satellite-navigation<satellite: gps$ gnss$ satellite_navig glonass глонасс спутниковой_навиг спутниковая_навиг жерсеріктік_навиг 測位 みちびき 卫星导航 北斗 위성항법
cubesat<satellite: cubesat nanosatel microsatel кубсат наноспутник микроспутник наножерсерік 超小型衛星 小型衛星 キューブサット 微小卫星 纳卫星 큐브샛 초소형위성
quantum: quantum$ квантов кванттық 量子 양자컴퓨터 양자기술 quanten
genome: genom~ genetic геном~ генетик генетич генетикалық ゲノム 遺伝子 基因 유전체 유전자 genetik
stem-cell: stem_cell стволовых_клет стволовые_клет стволовыми_клет дің_жасуша дің_клетка ips_cell 幹細胞 ips細胞 干细胞 줄기세포 stammzell
biotech: biotech биотех バイオテクノロジー バイオ企業 生物技术 생명공학
microscope: microscop микроскоп 顕微鏡 显微镜 현미경
particle-accelerator: cyclotron synchrotron particle_accelerator циклотрон синхротрон ускоритель_част ускорителя_част ускорительн үдеткіш 加速器 サイクロトロン シンクロトロン 回旋加速 입자가속기
business-incubator: startup_accelerator business_incubator incubator$ акселератор~ акселерацион бизнес-инкубатор アクセラレーター インキュベーション インキュベーター 孵化器 加速营 액셀러레이터
nobel: nobel нобел ノーベル 诺贝尔 노벨상
dna: dna$ днк$ днқ$ dna型 dna鑑定
language-model<ai: language_model chatbot chatgpt llm$ generative_ai generative_artif языковая_модел языковой_модел языковую_модел языковых_модел чат-бот чатбот генеративн чатgpt тілдік_модель тіл_модел генеративті 言語モデル 生成ai 生成系ai チャットボット チャットgpt 大模型 生成式 언어모델 챗봇 생성형
deep-learning<ai: deep_learning deep-learning machine_learning neural_net глубокого_обуч глубокому_обуч глубокое_обуч машинного_обуч машинному_обуч машинное_обуч нейросет машиналық_оқыту терең_оқыту нейрожелі 深層学習 ディープラーニング 機械学習 深度学习 机器学习 딥러닝 머신러닝
programmer: programmer~ coder$ coders$ software_engineer software_developer it_specialist программист айтишник it-специалист разработчик_по бағдарламашы it-маман it_маман プログラマー it人材 it技術者 程序员 프로그래머 개발자
hackathon: hackathon хакатон ハッカソン 黑客松 해커톤
mobile-app: mobile_app smartphone_app phone_app мобильное_прилож мобильного_прилож мобильном_прилож мобильных_прилож мобильді_қосымша мобильді_қолданба アプリ 手机应用 应用程序 모바일_앱 handy-app
software: software программное_обесп программного_обесп программным_обесп программному_обесп бағдарламалық_қамт бағдарламалық_жасақ ソフトウエア ソフトウェア 软件 소프트웨어
cloud-computing: cloud_comput cloud_serv cloud_platform облачн бұлтты_техн бұлтты_сервис クラウドサービス クラウド基盤 クラウドコンピューティング 云计算 클라우드
server: servers$ сервер~ серверн サーバー 服务器 서버
optical-fibre: fibre-optic fiber-optic fibre_optic fiber_optic optical_fibre optical_fiber вольс$ волс$ волоконно-опт оптоволок талшықты-опт талшықты_опт 光ファイバー 光ケーブル 光纤 광섬유 광케이블 glasfaser
satellite-internet<satellite: starlink старлинк спутниковый_интернет спутникового_интернет спутниковому_интернет жерсеріктік_интернет スターリンク 衛星通信 星链 卫星互联网 스타링크 위성인터넷
internet: internet$ интернет~ インターネット 互联网 인터넷
roaming: roaming роуминг ローミング 漫游 로밍
national-park: national_park nature_reserve wildlife_reserve заповедник нацпарк национальный_парк национального_парк национальном_парк қорық$ қорығ ұлттық_парк 国立公園 自然保護区 国家公园 自然保护区 国立公园 국립공원 nationalpark
red-list: red_book red_list endangered красная_книг красной_книг красную_книг исчезающ жойылып_бара қызыл_кітап レッドリスト 絶滅危惧 絶滅の恐れ 濒危 멸종위기 bedrohte_art
reintroduction: reintroduc rewild реинтродук жерсіндір 野生復帰 再導入 放野 放归 재도입
poaching: poach~ poaching браконьер 密猟 密漁 偷猎 盗猎 밀렵
tiger: tiger$ tigers$ тигр~ жолбарыс アムールトラ トラの再導 野生のトラ 老虎 东北虎 호랑이
wolf: wolf$ wolves$ волк$ волка$ волки$ волков$ волчь~ қасқыр オオカミ 野狼 늑대
seal-animal: caspian_seal тюлен итбалық アザラシ 海豹 물범
mercury: mercury_poll mercury_contam mercury_waste ртут~ ртутн сынаппен сынаптың сынаптан 水銀 汞污染 수은
soil: soil$ soils$ почва$ почвы$ почву$ почве$ почвенн топырақ топырағ 土壌 土壤 토양 bodenqual
salt-land: salinity saliniz salinis salt_marsh засолен солончак сортаң тұздан 塩害 塩類集積 盐碱 염류
permafrost: permafrost вечной_мерзлот вечная_мерзлот мерзлот мәңгі_тоң 永久凍土 冻土 영구동토
water-level: water_level sea_level falling_level shallowing обмелен мелеет обмелел уровень_каспия уровня_каспия уровень_воды уровня_воды деңгейі_төмен суы_тартыл таязда 水位 수위
shelterbelt: green_belt shelterbelt зеленый_пояс зеленого_пояс зеленом_пояс жасыл_белдеу グリーンベルト 防風林 防护林 그린벨트
trilateral: trilateral three-way_talk трехсторонн үшжақты үш_жақты 3カ国 三カ国 三国间 三方 3자_회담 삼자
sidelines: on_the_sidelines sidelines$ на_полях_ кулуар аясында_кездес шеңберінде_кездес の機会に 場外 会晤期间 계기에
road-map: road_map roadmap action_plan plan_of_action дорожная_карт дорожную_карт дорожной_карт план_действ плана_действ жол_картас іс-қимыл_жоспар 行動計画 ロードマップ 工程表 路线图 行动计划 로드맵 행동계획 fahrplan
free-trade: free_trade free-trade свободной_торг еркін_сауда 自由貿易 自贸区 自由贸易 자유무역 freihandel
ratification: ratif ратифи 批准 비준
accession: accession accede joins_the_treaty присоединилс присоединен вступление_в вступлении_в қосылу_туралы 加盟 加入 가입 beitritt
border-demarcation<border: demarcat delimit демаркац делимитац шекараны_белгіле шекараны_межеле 国境画定 划界 国境划定
water-sharing<river: water_sharing transboundary трансгранич трансшекар 越境河川 国際河川 跨境河流 跨界河流
afghanistan: afghan~ taliban~ афган~ талиб~ афганистан ауғанстан тәлібан ауған$ アフガン タリバン 阿富汗 塔利班 아프간 탈레반
campaign-donation: political_funds slush_fund политические_пожертв 政治資金 裏金 政治献金 정치자금
approval-rating: approval_rating approval_of_the_cabinet рейтинг_доверия рейтинг_одобрения уровень_одобрения 支持率 지지율
state-funeral: state_funeral lying_in_state государственные_похорон государственных_похорон мемлекеттік_жерлеу 国葬 国葬儀
vice-minister: deputy_minister vice_minister vice-minister deputy_foreign вице-министр замминистр заместитель_министр заместителем_министр заместителя_министр замглав министрінің_орынбасар вице-министрі 副大臣 政務官 次官 副部长 副外长 차관 vizeminister
deputy-premier: deputy_prime vice-premier deputy_premier вице-премьер зампред премьер-министрінің_орынбасар 副首相 副总理 부총리 vizepremier
hydrogen-sulphide: hydrogen_sulphide hydrogen_sulfide sour_gas сероводород күкіртсутек күкіртті_сутек 硫化水素 硫化氢 황화수소
standstill: halted$ halts$ shutdown shut_down suspends suspended stoppage standstill приостанов остановка_завод остановлена_добыч простой$ простоя$ тоқтат~ тоқтатыл 停止 休止 停产 停工 중단 stillstand остановил$ остановили$ остановит$
restart: resume$ resumes resumed resumption restart~ restarted возобнов повторный_запуск повторном_запуск қайта_іске қайта_баста қайта_қос 再開 再稼働 恢复 复产 재개 wiederaufn
consortium: consortium consortia консорциум コンソーシアム 企業連合 财团 联合体 컨소시엄 konsortium
contract-won: won_a_contract won_an_order wins_contract wins_order выиграл_контракт выиграла_контракт получил_заказ получила_заказ тапсырыс_ал 受注 中标 수주
delivery: deliver~ delivered delivery deliveries поставк жеткізіл жеткізу$ 納入 納品 供货 交付 납품 인도식 liefer поставит$ поставят$
purchase: buy$ buys$ bought$ purchas купил~ купит$ покупает покупк закупит сатып_ал 購入 买入 购买 구매 구입 調達
fund-raising: financing fund-raising fundrais raise_funds финансирован привлечение_средств привлечения_средств привлекла_средств қаржыландыр 資金調達 融资 자금조달 finanzier
winter-supply: winter_supply cold_season heating_season отопительный_сезон отопительного_сезон отопительному_сезон жылыту_маусым жылу_маусым 暖房シーズン 供暖季 采暖季 난방철
trial-run: trial_run test_run trial_shipment trial_batch пробная_парт пробную_парт пробные_парт тестовый_рейс тестовом_режим сынақ_режим сынама_ 試験輸送 試験運転 試運転 试运行 试点运输 시운전 시범운송
safety-inspection: inspector~ inspection инспекц инспектор тексеріс 査察 立ち入り検査 検査官 检查组 점검
arrival: arrive$ arrives arrived arrival landed_in lands_in прибыл~ прибыла прилетел прибыти келіп_жетт ұшып_келді сапармен_келді 到着 来日 来訪 抵达 到访 도착 방문_길
queue: queue~ queued_ стояли_в_очеред стоят_в_очеред очередь_из очереди_из длинная_очеред ұзын-сонар_кезек 行列 列を作 排队 排长队 줄을_서
rules-of-origin: rules_of_origin certificate_of_origin правила_происхожд правил_происхожд страна_происхожд шығу_тегі_сертификат 原产地 원산지 原産地規則 原産地証明
recycling-fee: recycling_fee scrappage_fee утильсбор утилизационный_сбор утилизационного_сбор утильалым кәдеге_жарату_алым リサイクル料 廃車税 报废税
working-group: working_group task_force joint_commission intergovernmental_comm рабочая_групп рабочей_групп рабочую_групп межправкомисс межправительственной_комисс межправительственная_комисс жұмыс_тоб үкіметаралық_комисс 作業部会 ワーキンググループ 合同委員会 工作组 混合委员会 실무그룹 arbeitsgruppe
`;
